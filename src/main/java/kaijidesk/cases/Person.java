package kaijidesk.cases;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who acts at the desk. Four eyes (R6.04) are two persons: not two roles, and not two spellings.
 *
 * @param name the user name, without the space around it
 */
public record Person(String name) {
    private static final int LONGEST = 100;

    /** Space, format characters, and selectors of a glyph's variant: 葛 is 葛. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]+";

    /** Whether somebody can have such a name. */
    public static boolean possible(String name) {
        String written = name.strip();
        return !written.isEmpty()
                && written.length() <= LONGEST
                && written.chars().noneMatch(Character::isISOControl);
    }

    /**
     * @throws IllegalArgumentException when the name is blank, over 100 characters, or holds
     *     control characters
     */
    public Person {
        name = name.strip();
        if (!possible(name)) {
            throw new IllegalArgumentException(
                    "a person's name has 1 to 100 characters, none of control");
        }
    }

    /**
     * Whether both names are one person's, however they are spelt: width, case, space, variants of
     * a glyph and what nobody sees don't make two.
     */
    public boolean sameAs(Person other) {
        return key().equals(other.key());
    }

    private String key() {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll(UNSEEN, "")
                .toLowerCase(Locale.ROOT);
    }
}

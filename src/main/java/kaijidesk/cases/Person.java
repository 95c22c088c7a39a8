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

    /**
     * @throws IllegalArgumentException when the name is blank, over 100 characters, or holds
     *     control characters
     */
    public Person {
        name = name.strip();
        if (name.isEmpty()
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a person's name has 1 to 100 characters, none of control");
        }
    }

    /**
     * Whether both names are one person's, however they are spelt: width, case and space don't make
     * two.
     */
    public boolean sameAs(Person other) {
        return key().equals(other.key());
    }

    private String key() {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}

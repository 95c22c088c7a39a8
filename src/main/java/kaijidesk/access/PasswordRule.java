package kaijidesk.access;

import java.text.Normalizer;
import java.util.Locale;
import kaijidesk.cases.Person;

/**
 * Which passwords are taken (after NIST SP 800-63B): long enough, not the name, not one character
 * over and over. No rule on kinds of characters, and none runs out.
 */
public final class PasswordRule {
    /** The fewest characters. */
    public static final int SHORTEST = 8;

    private static final int LONGEST = 200;

    private PasswordRule() {}

    /** Whether a person may have it. */
    public static boolean takes(char[] password, Person person) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        String plain = plain(new String(password));
        return plain.chars().distinct().count() > 2 && !plain.equals(plain(person.name()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}

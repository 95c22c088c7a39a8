package kaijidesk.ui.masks;

import java.text.BreakIterator;
import java.util.regex.Pattern;

/**
 * Personal data, masked (R6.02): the first character stays, the rest doesn't even tell its length.
 */
public final class Masks {
    private static final String HIDDEN = "●●";
    private static final String PROSE = "●●●●●●●●";
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    /** Telephone numbers and postal codes; dates and the desk's own numbers look otherwise. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\w-])(?:0\\d{1,4}-\\d{1,4}-\\d{3,4}|0\\d{9,10}|\\d{3}-\\d{4})(?![\\w-])");

    private Masks() {}

    /**
     * 髙●● for a name; the first character whole, with its variation selector. Empty stays empty.
     */
    public static String of(String data) {
        if (data.isEmpty()) {
            return data;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(data);
        return data.substring(0, characters.next()) + HIDDEN;
    }

    /** A text of which nothing may be read. Empty stays empty. */
    public static String prose(String text) {
        return text.isEmpty() ? text : PROSE;
    }

    /** A text with every e-mail address, telephone number and postal code in it masked. */
    public static String contactsIn(String text) {
        String mails = MAIL.matcher(text).replaceAll(found -> of(found.group()));
        return NUMBER.matcher(mails).replaceAll(found -> of(found.group()));
    }
}

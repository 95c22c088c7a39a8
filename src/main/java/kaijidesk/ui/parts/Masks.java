package kaijidesk.ui.parts;

import java.text.BreakIterator;
import java.util.regex.Pattern;

/**
 * Personal data, masked (R6.02): the first character stays, the rest doesn't even tell its length.
 */
public final class Masks {
    private static final String HIDDEN = "●●";
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

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

    /** A text with every e-mail address in it masked. */
    public static String mailsIn(String text) {
        return MAIL.matcher(text).replaceAll(found -> of(found.group()));
    }
}

package kaijidesk.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is printed, marked ※, in place of characters that no font has. A person chooses it for one
 * character at a time and for one act; the stored value stays as it is (R2.03).
 *
 * @param printed what is printed, by the character, each with its selector or mark if it has one
 */
public record Substitutes(Map<String, String> printed) {
    /** None: every character prints as it is. */
    public static final Substitutes NONE = new Substitutes(Map.of());

    /** No more than describe one character: nobody's name fits in. */
    private static final int LONGEST = 4;

    /**
     * @throws IllegalArgumentException when something can't stand for one character
     */
    public Substitutes {
        printed = Collections.unmodifiableMap(new LinkedHashMap<>(printed));
        if (!printed.values().stream().allMatch(Substitutes::fits)) {
            throw new IllegalArgumentException("a substitute of the wrong length");
        }
    }

    /** Whether a text can stand for one character: one to four characters, none of them blank. */
    public static boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length > 0
                && length <= LONGEST
                && text.codePoints()
                        .noneMatch(c ->
                                Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isISOControl(c));
    }

    /** How a character is named where it can't be shown: {@code U+304B U+309A}. */
    public static String codePoints(String character) {
        return character
                .codePoints()
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(" "));
    }

    /** Keeps what may be part of a name out of logs and exception texts. */
    @Override
    public String toString() {
        return "Substitutes";
    }
}

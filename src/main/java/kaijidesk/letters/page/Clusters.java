package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into what is printed as one: a character with the selectors and marks that follow it.
 */
final class Clusters {
    private Clusters() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (at > start && !joins(codePoint)) {
                clusters.add(text.substring(start, at));
                start = at;
            }
            at += Character.charCount(codePoint);
        }
        if (start < text.length()) {
            clusters.add(text.substring(start));
        }
        return clusters;
    }

    /** Whether this is a variation selector. */
    static boolean isSelector(int codePoint) {
        boolean ideographic = codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return ideographic || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> isSelector(codePoint);
        };
    }
}

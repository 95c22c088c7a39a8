package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;

/**
 * The wording of the English courtesy sheets. It ships with the program: no office words it, since
 * it may say no more than the Japanese letters do.
 */
final class CourtesyWording {
    private final ResourceBundle texts =
            ResourceBundle.getBundle("kaijidesk.letters.courtesy", Locale.ENGLISH);

    /** A text without places. */
    String text(String key) {
        return fill(key, Map.of());
    }

    /**
     * A text with its places filled.
     *
     * @throws IllegalStateException when a place isn't given
     */
    String fill(String key, Map<String, String> places) {
        return Wording.PLACE
                .matcher(texts.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), places)));
    }

    private static String value(String key, String place, Map<String, String> places) {
        String value = places.get(place);
        if (value == null) {
            throw new IllegalStateException("the text " + key + " has a place that isn't given");
        }
        return value;
    }

    /** The numbered texts {@code prefix.1}, {@code prefix.2} … without places; perhaps none. */
    List<String> list(String prefix) {
        List<String> found = new ArrayList<>();
        while (texts.containsKey(prefix + "." + (found.size() + 1))) {
            found.add(text(prefix + "." + (found.size() + 1)));
        }
        return found;
    }
}

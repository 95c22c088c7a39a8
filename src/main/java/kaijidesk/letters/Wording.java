package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters' wording with its named places. Letters are Japanese whatever the language of the
 * screens.
 */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final ResourceBundle texts;

    /** The wording of the letters. */
    Wording() {
        this("letters", Locale.JAPANESE);
    }

    private Wording(String name, Locale language) {
        this.texts = ResourceBundle.getBundle("kaijidesk.letters." + name, language);
    }

    /** The wording of the English courtesy sheets. */
    static Wording courtesy() {
        return new Wording("courtesy", Locale.ENGLISH);
    }

    /** A text without places. */
    String text(String key) {
        return fill(key, Map.of());
    }

    /**
     * A text with its places filled; what is filled in is taken byte for byte.
     *
     * @throws IllegalStateException when a place isn't given
     */
    String fill(String key, Map<String, String> places) {
        Matcher matcher = PLACE.matcher(texts.getString(key));
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = places.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "the text " + key + " has a place that its letter can't fill");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /** The numbered texts {@code prefix.1}, {@code prefix.2} … without places. */
    List<String> list(String prefix) {
        List<String> found = new ArrayList<>();
        while (texts.containsKey(prefix + "." + (found.size() + 1))) {
            found.add(text(prefix + "." + (found.size() + 1)));
        }
        return found;
    }
}

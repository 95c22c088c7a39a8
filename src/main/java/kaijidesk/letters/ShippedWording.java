package kaijidesk.letters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters' wording as it ships, in the order in which the letters say it. */
final class ShippedWording {
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.[1-9][0-9]*");
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();
    private static final Set<String> PARAGRAPHS = new LinkedHashSet<>();

    static {
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ShippedWording.class.getResourceAsStream("letters_ja.properties")),
                        StandardCharsets.UTF_8)) {
            new InOrder().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the wording of the letters can't be read", e);
        }
    }

    private ShippedWording() {}

    /** Texts by key; a text of several paragraphs has a line for each. */
    static Map<String, String> texts() {
        return Collections.unmodifiableMap(TEXTS);
    }

    /** Whether each line of a text is a paragraph, or a point of a list. */
    static boolean isParagraphs(String key) {
        return PARAGRAPHS.contains(key);
    }

    /** The file's own order, which its table of keys doesn't keep. */
    private static final class InOrder extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object text) {
            Matcher numbered = NUMBERED.matcher((String) key);
            if (numbered.matches()) {
                PARAGRAPHS.add(numbered.group(1));
                TEXTS.merge(numbered.group(1), (String) text, (all, one) -> all + "\n" + one);
            } else {
                TEXTS.put((String) key, (String) text);
            }
            return text;
        }
    }
}

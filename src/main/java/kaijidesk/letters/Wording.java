package kaijidesk.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.regime.Operator;

/**
 * The letters' wording with its named places: as it ships, but where the office's profile words it
 * otherwise. Letters are Japanese whatever the language of the screens.
 */
final class Wording {
    /** A place: the name of something that the letter's own record fills in. */
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Map<String, String> own;
    private final Map<String, String> places;

    /** The wording as it ships. */
    Wording() {
        this(Map.of(), Map.of());
    }

    /**
     * An office's wording.
     *
     * @param own texts by key that stand in the place of the ones that ship
     */
    static Wording of(Map<String, String> own) {
        return new Wording(Map.copyOf(own), Map.of());
    }

    private Wording(Map<String, String> own, Map<String, String> places) {
        this.own = own;
        this.places = places;
    }

    /** The texts and paragraphs that this operator's letters say, whatever they are about. */
    Set<String> constant(Operator operator) {
        Wording filled = with(Places.of(operator));
        Stream<String> texts =
                ShippedWording.texts().keySet().stream()
                        .flatMap(key ->
                                Stream.concat(Stream.of(raw(key)), Stream.of(raw(key).split("\n")))
                                        .filter(filled::fills)
                                        .map(text -> filled.filled(key, text, Map.of())));
        return Stream.concat(texts, Stream.of(Frame.signature(operator)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean fills(String text) {
        return PLACE.matcher(text).results().allMatch(place -> places.containsKey(place.group(1)));
    }

    /** Whether it words all as an office does. */
    boolean says(Map<String, String> texts) {
        return own.equals(texts);
    }

    /** The same wording for one letter: what its places say, by their names. */
    Wording with(Map<String, String> places) {
        return new Wording(own, places);
    }

    /** A text, filled with what the letter's places say. */
    String text(String key) {
        return fill(key, Map.of());
    }

    /**
     * A text with some places more than the letter's own; what is filled in is taken byte for byte.
     *
     * @throws IllegalStateException when a place isn't given
     */
    String fill(String key, Map<String, String> more) {
        return filled(key, raw(key), more);
    }

    /** The paragraphs of a text. */
    List<String> list(String key) {
        return Stream.of(raw(key).split("\n")).map(each -> filled(key, each, Map.of())).toList();
    }

    /** A text as it was written. */
    String raw(String key) {
        String text = own.getOrDefault(key, ShippedWording.texts().get(key));
        if (text == null) {
            throw new IllegalStateException("the letters have no text " + key);
        }
        return text;
    }

    private String filled(String key, String text, Map<String, String> more) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Map<String, String> known = new HashMap<>(places);
        known.putAll(more);
        Matcher matcher = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = known.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "the text " + key + " has a place that its letter can't fill");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }
}

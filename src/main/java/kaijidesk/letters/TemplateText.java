package kaijidesk.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One text of a letter that an office may word anew.
 *
 * @param template the letter
 * @param key by which a profile names the text
 * @param role what it is in the letter
 */
public record TemplateText(Template template, String key, TextRole role) {
    private static final Set<String> LETTERS_ONLY = Set.of(Places.NUMBER, Places.ISSUED_ON);
    private static final List<String> EVERYWHERE =
            List.of(
                    Places.NUMBER,
                    Places.ISSUED_ON,
                    Places.TRADE,
                    Places.ITEM_NUMBER,
                    Places.ITEM_NAME,
                    Places.OPERATOR,
                    Places.DEPARTMENT,
                    Places.POSTAL_CODE,
                    Places.ADDRESS);

    /** Without these, the reader couldn't do what the letter asks, or the paper proved nothing. */
    private static final Set<String> NEEDED =
            Set.of(
                    Places.MONTHS,
                    Places.FORM,
                    Places.VERSION,
                    Places.DUE,
                    Places.UNPAID,
                    Places.LAST_DAY,
                    Places.LIST,
                    Places.ITEMS,
                    Places.DAY,
                    Places.POSTAL_CODE,
                    Places.ADDRESS);

    /** Texts of one letter that others use too: what only that letter knows can't stand in them. */
    private static final Set<String> SHARED =
            Set.of(
                    "guidance.paper",
                    "guidance.how",
                    "guidance.head",
                    "guidance.identity",
                    "not-acceptable.subject");

    private static final List<TemplateText> ALL = read();

    /** Every text, in the order of the file. */
    public static List<TemplateText> all() {
        return ALL;
    }

    /** How it ships; each paragraph on a line. */
    public String shipped() {
        return ShippedWording.texts().getOrDefault(key, "");
    }

    /** Whether each of its lines is a paragraph or a point of its own. */
    public boolean paragraphs() {
        return ShippedWording.isParagraphs(key);
    }

    /** Whether it may have more than one line. */
    public boolean lines() {
        return paragraphs() || shipped().contains("\n");
    }

    /** The names of what can be filled in; first those that the text has as it ships. */
    public Set<String> places() {
        if (honorific()) {
            return Set.of();
        }
        List<String> letter = shared() ? List.of() : template.places();
        return Stream.of(placesIn(shipped()), letter, everywhere())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is said to the addressee, on envelopes too. */
    boolean honorific() {
        return key.startsWith("honorific.");
    }

    private boolean shared() {
        return SHARED.stream().anyMatch(key::startsWith);
    }

    /**
     * An e-mail has neither number nor date of its own, and what all share has only what it has.
     */
    private List<String> everywhere() {
        return template == Template.CONTACT_DISCLOSURE || template == Template.COMMON
                ? EVERYWHERE.stream().filter(place -> !LETTERS_ONLY.contains(place)).toList()
                : EVERYWHERE;
    }

    /** What must be filled in somewhere in the text. */
    public Set<String> needed() {
        return placesIn(shipped()).stream()
                .filter(NEEDED::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> placesIn(String text) {
        return Wording.PLACE
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<TemplateText> read() {
        List<TemplateText> texts = new ArrayList<>();
        for (Map.Entry<String, String> each : ShippedWording.texts().entrySet()) {
            Template template = Template.of(each.getKey());
            if (template != null) {
                texts.add(
                        new TemplateText(
                                template, each.getKey(), TextRole.of(template, each.getKey())));
            }
        }
        return List.copyOf(texts);
    }
}

package kaijidesk.desk;

import java.util.List;
import java.util.Map;
import kaijidesk.letters.Unprintable;

/**
 * A letter holds characters that no font has; it isn't issued, and neither is the act that asked
 * for it. The act can be done with {@link kaijidesk.cases.Substitutes}.
 */
public final class CannotPrint extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient List<Unprintable> places;
    private final transient Map<String, String> known;

    /**
     * A refusal to print.
     *
     * @param places the characters in the order in which they were met, with where they stand
     * @param known what the office printed in place of some of them the last time
     */
    public CannotPrint(List<Unprintable> places, Map<String, String> known) {
        super(places.size() + " characters can't be printed");
        this.places = List.copyOf(places);
        this.known = Map.copyOf(known);
    }

    /** The characters and where they stand, to be shown to the person at the desk only. */
    public List<Unprintable> places() {
        return places;
    }

    /** What may be offered again: by the character, what was printed for it the last time. */
    public Map<String, String> known() {
        return known;
    }

    /**
     * The characters, each with its variation selector if it has one, to be shown to the person at
     * the desk only.
     */
    public List<String> characters() {
        return places.stream().map(Unprintable::character).distinct().toList();
    }
}

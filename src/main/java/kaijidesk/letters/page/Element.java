package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document's structure, for readers who can't see the page. Setters build the tree
 * in reading order; drawing notes where the contents came to stand.
 */
final class Element {
    /** From here on characters are Japanese rather than Western. */
    private static final int JAPANESE = 0x2E80;

    /** A marked stretch of a page's content; pages count from 0 in the document. */
    record Place(int page, int id) {}

    private final Role role;
    private final String alternative;
    private final List<Element> parts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private double @Nullable [] box;
    private boolean japanese;

    private Element(Role role, String alternative) {
        this.role = role;
        this.alternative = alternative;
    }

    /** The root of a structure. */
    static Element document() {
        return new Element(Role.DOCUMENT, "");
    }

    /** A branch that may still be thrown away. */
    static Element trial() {
        return new Element(Role.GROUP, "");
    }

    /** A new element, last within this one. */
    Element add(Role part) {
        return add(new Element(part, ""));
    }

    /** A new figure, last within this one, with what it shows in words. */
    Element figure(String words) {
        return add(new Element(Role.FIGURE, words));
    }

    private Element add(Element part) {
        parts.add(part);
        return part;
    }

    /** Takes over what a trial came to. */
    void take(Element trial) {
        parts.addAll(trial.parts);
    }

    Role role() {
        return role;
    }

    /** What a figure shows, in words; empty for all else. */
    String alternative() {
        return alternative;
    }

    List<Element> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Where its own contents stand; they come before its parts. */
    List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    void stands(int page, int id) {
        places.add(new Place(page, id));
    }

    /** Notes the language of a text in it. */
    void says(GlyphRun run) {
        for (GlyphRun.Spaced spaced : run.glyphs()) {
            japanese |= spaced.glyph().codePoint() >= JAPANESE;
        }
    }

    /** Whether something Japanese is in its own contents. */
    boolean japanese() {
        return japanese;
    }

    /** Widens its box on the page, in PDF's coordinates. */
    void covers(double left, double bottom, double right, double top) {
        double[] known = box;
        box =
                known == null
                        ? new double[] {left, bottom, right, top}
                        : new double[] {
                            Math.min(known[0], left),
                            Math.min(known[1], bottom),
                            Math.max(known[2], right),
                            Math.max(known[3], top)
                        };
    }

    /** Its box on the page: left, bottom, right, top; null for what isn't drawn as a figure. */
    double @Nullable [] box() {
        return box == null ? null : box.clone();
    }
}

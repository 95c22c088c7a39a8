package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the addressee inside a room, smaller step by step until everything fits. Where that would be
 * a strain to read, other manners are tried, and the one with the largest type wins.
 */
final class AddressSetter {
    private static final TextStyle POSTAL = new TextStyle(Face.SERIF, 10.5, 15);
    private static final TextStyle LINE = new TextStyle(Face.SERIF, 10, 13.5);
    private static final TextStyle NAME = new TextStyle(Face.SERIF, 13, 19);

    /** Each step is a bit smaller than the one before: about 10, 9.4, 8.8, 8.3 … points. */
    private static final double STEP = 0.94;

    /** From this size on, in points, an address is read without strain. */
    private static final double READABLE = 7;

    /**
     * How lines that are too long are dealt with.
     *
     * @param squeeze how much smaller a line may be set rather than broken: 1 for not at all
     * @param name the name's size, as a share of its usual one
     */
    private record Manner(double squeeze, double name) {}

    /** The first is the usual one. */
    private static final List<Manner> MANNERS =
            List.of(
                    new Manner(0.8, 1),
                    new Manner(0.8, 0.8),
                    new Manner(1, 1),
                    new Manner(1, 0.8),
                    new Manner(0.9, 0.7));

    /** An address that fits, and the height that it leaves free. */
    private record Trial(List<Mark> marks, Element element, double free) {
        List<Mark> lowered(double by) {
            return marks.stream().<Mark>map(mark -> ((Mark.Text) mark).moved(0, by)).toList();
        }

        double smallest() {
            return marks.stream().mapToDouble(mark -> ((Mark.Text) mark).size()).min().orElse(0);
        }
    }

    private final TextSetter texts;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    /** In the room that a window always shows of a letter. */
    AddressSetter(TextSetter texts) {
        this(
                texts,
                HeadSetter.WINDOW_X,
                HeadSetter.WINDOW_Y,
                HeadSetter.WINDOW_WIDTH,
                HeadSetter.WINDOW_HEIGHT);
    }

    /** In a room of a page, in points from its top left corner. */
    AddressSetter(TextSetter texts, double left, double top, double width, double height) {
        this.texts = texts;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** The marks in points from the sheet's top left corner; each line is an element. */
    List<Mark> set(AddressBlock block, Element within) {
        return set(block, 1, false, within);
    }

    /**
     * The same.
     *
     * @param largest by how much larger than in a letter it may be
     * @param centred whether it stands in the middle of the room's height
     */
    List<Mark> set(AddressBlock block, double largest, boolean centred, Element within) {
        Trial best = fitting(block, largest, MANNERS.getFirst());
        for (int i = 1; i < MANNERS.size() && best.smallest() < READABLE; i++) {
            Trial other = fitting(block, largest, MANNERS.get(i));
            best = other.smallest() > best.smallest() ? other : best;
        }
        within.take(best.element());
        return centred ? best.lowered(best.free() / 2) : best.marks();
    }

    private Trial fitting(AddressBlock block, double largest, Manner manner) {
        double scale = largest;
        while (true) {
            List<Mark> marks = new ArrayList<>();
            Element trial = Element.trial();
            double free = top + height - set(block, scale, manner, marks, trial);
            if (free >= 0) {
                return new Trial(marks, trial, free);
            }
            scale *= STEP;
        }
    }

    private double set(
            AddressBlock block, double scale, Manner manner, List<Mark> marks, Element within) {
        double y = top;
        if (!block.postalCode().isEmpty()) {
            Element element = within.add(Role.PARAGRAPH);
            y = add(marks, element, "〒" + block.postalCode(), scaled(POSTAL, scale), manner, 0, y);
        }
        TextStyle lines = common(block.address(), scaled(LINE, scale), manner);
        boolean first = true;
        for (String line : block.address()) {
            Element element = within.add(Role.PARAGRAPH);
            y = add(marks, element, line, lines, manner, first ? 0 : lines.size(), y);
            first = false;
        }
        TextStyle style = scaled(NAME, scale * manner.name());
        String honorific = block.honorific().isEmpty() ? "" : "　" + block.honorific();
        Element element = within.add(Role.PARAGRAPH);
        String name = block.name() + honorific;
        return add(marks, element, name, style, manner, style.size(), y + 3 * scale);
    }

    /**
     * One size for all lines: the largest in which none that is only a bit too long must be broken.
     */
    private TextStyle common(List<String> lines, TextStyle style, Manner manner) {
        double size = style.size();
        for (String line : lines) {
            double room = width - style.size();
            double fitting = texts.fitting(line, style, room).size();
            if (fitting >= manner.squeeze() * style.size()) {
                size = Math.min(size, fitting);
            }
        }
        return style.withSize(size);
    }

    private double add(
            List<Mark> marks,
            Element element,
            String text,
            TextStyle style,
            Manner manner,
            double inset,
            double y) {
        double room = width - inset;
        double x = left + inset;
        TextStyle fitting = texts.fitting(text, style, room);
        if (fitting.size() >= manner.squeeze() * style.size()) {
            GlyphRun run = texts.line(text, fitting);
            marks.add(TextSetter.place(run, fitting, x, y, room, Align.LEFT).in(element));
            return y + fitting.leading();
        }
        for (GlyphRun run : texts.wrapEvenly(text, style, room)) {
            marks.add(TextSetter.place(run, style, x, y, room, Align.LEFT).in(element));
            y += style.leading();
        }
        return y;
    }

    private static TextStyle scaled(TextStyle style, double scale) {
        return style.withSize(style.size() * scale);
    }
}

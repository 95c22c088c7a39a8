package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the addressee inside the window region, smaller step by step until everything fits. Where
 * that would be a strain to read, other manners are tried, and the one with the largest type wins.
 */
final class AddressSetter {
    private static final TextStyle POSTAL = new TextStyle(Face.SERIF, 10.5, 15);
    private static final TextStyle LINE = new TextStyle(Face.SERIF, 10, 13.5);
    private static final TextStyle NAME = new TextStyle(Face.SERIF, 13, 19);

    /** Each step is a bit smaller than the one before: about 10, 9.4, 8.8, 8.3 … points. */
    private static final double STEP = 0.94;

    /** From this size on, in points, an address is read without strain. */
    private static final double READABLE = 8;

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

    /** An address that fits. */
    private record Trial(List<Mark> marks, Element element) {
        double smallest() {
            return marks.stream().mapToDouble(mark -> ((Mark.Text) mark).size()).min().orElse(0);
        }
    }

    private final TextSetter texts;

    AddressSetter(TextSetter texts) {
        this.texts = texts;
    }

    /** The marks in points from the sheet's top left corner; each line is an element. */
    List<Mark> set(AddressBlock block, Element within) {
        Trial best = fitting(block, MANNERS.getFirst());
        for (int i = 1; i < MANNERS.size() && best.smallest() < READABLE; i++) {
            Trial other = fitting(block, MANNERS.get(i));
            best = other.smallest() > best.smallest() ? other : best;
        }
        within.take(best.element());
        return best.marks();
    }

    private Trial fitting(AddressBlock block, Manner manner) {
        double scale = 1;
        while (true) {
            Trial trial = new Trial(new ArrayList<>(), Element.trial());
            double bottom = set(block, scale, manner, trial.marks(), trial.element());
            if (bottom <= HeadSetter.WINDOW_Y + HeadSetter.WINDOW_HEIGHT) {
                return trial;
            }
            scale *= STEP;
        }
    }

    private double set(
            AddressBlock block, double scale, Manner manner, List<Mark> marks, Element within) {
        double y = HeadSetter.WINDOW_Y;
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
            double room = HeadSetter.WINDOW_WIDTH - style.size();
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
        double room = HeadSetter.WINDOW_WIDTH - inset;
        double x = HeadSetter.WINDOW_X + inset;
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

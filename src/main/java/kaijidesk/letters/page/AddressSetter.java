package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets the addressee inside the window region, smaller step by step until everything fits. */
final class AddressSetter {
    private static final TextStyle POSTAL = new TextStyle(Face.SERIF, 10.5, 15);
    private static final TextStyle LINE = new TextStyle(Face.SERIF, 10, 13.5);
    private static final TextStyle NAME = new TextStyle(Face.SERIF, 13, 19);

    /** Each step is a bit smaller than the one before: about 10, 9.4, 8.8, 8.3 … points. */
    private static final double STEP = 0.94;

    /** What is only a bit too long is set smaller on one line rather than broken. */
    private static final double SQUEEZE = 0.8;

    private final TextSetter texts;

    AddressSetter(TextSetter texts) {
        this.texts = texts;
    }

    /** The marks in points from the sheet's top left corner; each line is an element. */
    List<Mark> set(AddressBlock block, Element within) {
        double scale = 1;
        while (true) {
            List<Mark> marks = new ArrayList<>();
            Element trial = Element.trial();
            double bottom = set(block, scale, marks, trial);
            if (bottom <= HeadSetter.WINDOW_Y + HeadSetter.WINDOW_HEIGHT) {
                within.take(trial);
                return marks;
            }
            scale *= STEP;
        }
    }

    private double set(AddressBlock block, double scale, List<Mark> marks, Element within) {
        double y = HeadSetter.WINDOW_Y;
        if (!block.postalCode().isEmpty()) {
            Element element = within.add(Role.PARAGRAPH);
            y = add(marks, element, "〒" + block.postalCode(), scaled(POSTAL, scale), 0, y);
        }
        TextStyle lines = common(block.address(), scaled(LINE, scale));
        boolean first = true;
        for (String line : block.address()) {
            Element element = within.add(Role.PARAGRAPH);
            y = add(marks, element, line, lines, first ? 0 : lines.size(), y);
            first = false;
        }
        TextStyle style = scaled(NAME, scale);
        String honorific = block.honorific().isEmpty() ? "" : "　" + block.honorific();
        Element element = within.add(Role.PARAGRAPH);
        String name = block.name() + honorific;
        return add(marks, element, name, style, style.size(), y + 3 * scale);
    }

    /**
     * One size for all lines: the largest in which none that is only a bit too long must be broken.
     */
    private TextStyle common(List<String> lines, TextStyle style) {
        double size = style.size();
        for (String line : lines) {
            double room = HeadSetter.WINDOW_WIDTH - style.size();
            double fitting = texts.fitting(line, style, room).size();
            if (fitting >= SQUEEZE * style.size()) {
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
            double inset,
            double y) {
        double room = HeadSetter.WINDOW_WIDTH - inset;
        double x = HeadSetter.WINDOW_X + inset;
        TextStyle fitting = texts.fitting(text, style, room);
        if (fitting.size() >= SQUEEZE * style.size()) {
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

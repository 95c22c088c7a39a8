package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets the addressee inside a room, smaller step by step until everything fits. */
final class AddressSetter {
    private static final TextStyle POSTAL = new TextStyle(Face.SERIF, 10.5, 15);
    private static final TextStyle LINE = new TextStyle(Face.SERIF, 10, 13.5);
    private static final TextStyle NAME = new TextStyle(Face.SERIF, 13, 19);

    /** Each step is a bit smaller than the one before: about 10, 9.4, 8.8, 8.3 … points. */
    private static final double STEP = 0.94;

    /** What is only a bit too long is set smaller on one line rather than broken. */
    private static final double SQUEEZE = 0.8;

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
        double scale = largest;
        while (true) {
            List<Mark> marks = new ArrayList<>();
            Element trial = Element.trial();
            double free = top + height - set(block, scale, marks, trial);
            if (free >= 0) {
                within.take(trial);
                double lower = centred ? free / 2 : 0;
                return lower == 0
                        ? marks
                        : marks.stream()
                                .<Mark>map(mark -> ((Mark.Text) mark).moved(0, lower))
                                .toList();
            }
            scale *= STEP;
        }
    }

    private double set(AddressBlock block, double scale, List<Mark> marks, Element within) {
        double y = top;
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
            double room = width - style.size();
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
        double room = width - inset;
        double x = left + inset;
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

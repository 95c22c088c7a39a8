package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a letter's head. An A4 sheet folded in three slides about 21 × 25 mm in a long envelope
 * (長形3号) with a 90 × 45 mm window: the address keeps to the 65 × 24 mm that always show, all else
 * keeps out of the 115 × 66 mm that can ever show.
 */
final class HeadSetter {
    /** The always visible region, in points on the sheet. */
    static final double WINDOW_X = Sheet.LEFT;

    static final double WINDOW_Y = Sheet.mm(22);
    static final double WINDOW_WIDTH = Sheet.mm(65);
    static final double WINDOW_HEIGHT = Sheet.mm(24);

    static final double RIGHT_COLUMN = Sheet.mm(116);
    static final double REFERENCES = Sheet.mm(16.5);
    static final double SENDER = Sheet.mm(54);
    static final double END = Sheet.mm(80);
    static final TextStyle REFERENCE = new TextStyle(Face.SERIF, 10.5, 17.2);
    private static final TextStyle SENDER_LINE = new TextStyle(Face.SERIF, 9.5, 14);
    private static final TextStyle ORGANISATION = new TextStyle(Face.SERIF, 11.5, 16.5);

    private final TextSetter texts;

    HeadSetter(TextSetter texts) {
        this.texts = texts;
    }

    /** The head as one slice, to stand at the very top of a page. */
    Slice set(LetterHead head, Element within) {
        List<Mark> marks = new ArrayList<>();
        right(texts, marks, head.references(), REFERENCE, REFERENCES, within);
        marks.addAll(new AddressSetter(texts).set(head.address(), within));
        TextSetter ours = texts.ours();
        Sender sender = head.sender();
        double y = right(ours, marks, sender.above(), SENDER_LINE, SENDER, within);
        y = right(ours, marks, List.of(sender.organisation()), ORGANISATION, y, within);
        y = right(ours, marks, sender.below(), SENDER_LINE, y, within);
        double end = Math.max(END, y + Sheet.mm(2));
        return Slice.of(end - Sheet.TOP, marks.stream().map(HeadSetter::toSlice).toList());
    }

    private static double right(
            TextSetter texts,
            List<Mark> marks,
            List<String> lines,
            TextStyle style,
            double y,
            Element within) {
        double room = Sheet.RIGHT - RIGHT_COLUMN;
        for (String text : lines) {
            TextStyle fitting = texts.fitting(text, style, room);
            GlyphRun run = texts.line(text, fitting);
            Mark mark = TextSetter.place(run, fitting, RIGHT_COLUMN, y, room, Align.RIGHT);
            marks.add(mark.in(within.add(Role.PARAGRAPH)));
            y += style.leading();
        }
        return y;
    }

    /** From the sheet's corner to the slice's. */
    private static Mark toSlice(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> text.moved(-Sheet.LEFT, -Sheet.TOP);
            default -> mark;
        };
    }
}

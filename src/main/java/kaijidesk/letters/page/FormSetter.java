package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets a form's lines: label, rule to write on, box for the seal. */
final class FormSetter {
    /** Room for handwriting, in mm. */
    private static final double LINE = 12;

    private static final double PALE = 0.62;
    private static final TextStyle CAPTION = TextStyle.SMALL.withSize(8);

    private final TextSetter texts;

    FormSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Slice> set(LabelledLines form) {
        double labels =
                form.fields().stream()
                        .mapToDouble(f -> TextSetter.width(texts.line(f.label(), form.style()), form.style()))
                        .max()
                        .orElse(0);
        List<Slice> slices = new ArrayList<>();
        for (LabelledLines.Field field : form.fields()) {
            slices.add(field(field, form.style(), labels));
        }
        return Slice.bind(slices);
    }

    private Slice field(LabelledLines.Field field, TextStyle style, double labels) {
        SealBox seal = field.seal();
        double side = seal == null ? 0 : Sheet.mm(seal.side());
        double from = labels + 1.5 * style.size();
        double to = Sheet.MEASURE - (seal == null ? 0 : side + Sheet.mm(4));
        double inner = from + 0.5 * style.size();
        List<GlyphRun> value = texts.wrap(field.value(), style, to - inner, 0, false);
        double text = value.size() * style.leading();
        double height = Math.max(Math.max(Sheet.mm(LINE), text + 8), side + Sheet.mm(3));
        double rule = Math.min(height - 3, (height + Math.max(side, text)) / 2);
        double top = rule - 1.5 - text;

        List<Mark> marks = new ArrayList<>();
        GlyphRun label = texts.spread(field.label(), style, labels);
        marks.add(TextSetter.place(label, style, 0, rule - 1.5 - style.leading(), labels, Align.LEFT));
        for (GlyphRun run : value) {
            marks.add(TextSetter.place(run, style, inner, top, to - inner, Align.LEFT));
            top += style.leading();
        }
        marks.add(new Mark.Stroke(from, rule, to, rule, 0.5, 0));
        if (seal != null) {
            marks.addAll(box(seal, Sheet.MEASURE - side, rule - side, side));
        }
        return Slice.of(height, marks);
    }

    private List<Mark> box(SealBox seal, double x, double y, double side) {
        GlyphRun caption = texts.line(seal.caption(), CAPTION);
        Mark.Text placed =
                TextSetter.place(
                        caption, CAPTION, x, y + (side - CAPTION.leading()) / 2, side, Align.CENTER);
        return List.of(
                new Mark.Stroke(x, y, x + side, y, 0.5, 0),
                new Mark.Stroke(x, y + side, x + side, y + side, 0.5, 0),
                new Mark.Stroke(x, y, x, y + side, 0.5, 0),
                new Mark.Stroke(x + side, y, x + side, y + side, 0.5, 0),
                new Mark.Text(placed.run(), placed.x(), placed.y(), placed.size(), PALE));
    }
}

package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets a form's lines: label, rule to write on, box for the seal. */
final class FormSetter {
    /** Room for handwriting, in mm. */
    private static final double LINE = 11;

    private static final double PALE = 0.62;
    private static final TextStyle CAPTION = TextStyle.SMALL.withSize(8);

    private final TextSetter texts;

    FormSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Slice> set(LabelledLines form, Element element) {
        TextStyle style = form.style();
        double labels = 0;
        double seals = 0;
        for (LabelledLines.Field field : form.fields()) {
            GlyphRun label = texts.line(field.label(), style);
            labels = Math.max(labels, TextSetter.width(label, style));
            seals = Math.max(seals, side(field));
        }
        double end = Sheet.MEASURE - (seals > 0 ? seals + Sheet.mm(4) : 0);
        List<Slice> slices = new ArrayList<>();
        double above = 0;
        for (LabelledLines.Field field : form.fields()) {
            slices.add(field(field, style, labels, end, above, element.add(Role.ROW)));
            above += slices.getLast().height();
        }
        return Slice.bind(slices);
    }

    /** A line; its box stands on its rule and reaches up beside the lines above. */
    private Slice field(
            LabelledLines.Field field,
            TextStyle style,
            double labels,
            double end,
            double above,
            Element row) {
        double from = labels + 1.5 * style.size();
        double inner = from + 0.5 * style.size();
        List<GlyphRun> value = texts.wrap(field.value(), style, end - inner, 0, false);
        double text = value.size() * style.leading();
        double rule = Math.max(Math.max(Sheet.mm(LINE), text + 8), side(field) - above);
        double top = rule - 1.5 - text;

        List<Mark> marks = new ArrayList<>();
        double labelTop = rule - 1.5 - style.leading();
        GlyphRun label = texts.spread(field.label(), style, labels);
        Mark placed = TextSetter.place(label, style, 0, labelTop, labels, Align.LEFT);
        marks.add(placed.in(row.add(Role.ROW_HEAD)));
        Element cell = row.add(Role.CELL);
        for (GlyphRun run : value) {
            marks.add(TextSetter.place(run, style, inner, top, end - inner, Align.LEFT).in(cell));
            top += style.leading();
        }
        marks.add(new Mark.Stroke(from, rule, end, rule, 0.5));
        if (field.seal() != null) {
            Element figure = cell.figure(field.seal().words());
            box(field.seal(), rule).forEach(mark -> marks.add(mark.in(figure)));
        }
        return Slice.of(rule, marks);
    }

    private static double side(LabelledLines.Field field) {
        return field.seal() == null ? 0 : Sheet.mm(field.seal().side());
    }

    private List<Mark> box(SealBox seal, double bottom) {
        double side = Sheet.mm(seal.side());
        double x = Sheet.MEASURE - side;
        double y = bottom - side;
        GlyphRun caption = texts.line(seal.caption(), CAPTION);
        Mark.Text placed =
                TextSetter.place(
                        caption,
                        CAPTION,
                        x,
                        y + (side - CAPTION.leading()) / 2,
                        side,
                        Align.CENTER);
        return List.of(
                new Mark.Stroke(x, y, x + side, y, 0.5),
                new Mark.Stroke(x, y + side, x + side, y + side, 0.5),
                new Mark.Stroke(x, y, x, y + side, 0.5),
                new Mark.Stroke(x + side, y, x + side, y + side, 0.5),
                placed.paled(PALE));
    }
}

package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks into slices of the full measure. */
final class BlockSetter {
    private final TextSetter texts;

    BlockSetter(TextSetter texts) {
        this.texts = texts;
    }

    /** The blocks of a section. */
    List<Slice> set(List<Block> blocks) {
        List<Slice> slices = new ArrayList<>();
        for (Block block : blocks) {
            List<Slice> next = set(block);
            if (clings(block)) {
                bindLast(slices);
            }
            slices.addAll(next);
        }
        return slices;
    }

    /** 敬具 and 以上 never begin a page. */
    private static boolean clings(Block block) {
        return block instanceof Paragraph p && p.align() == Align.RIGHT;
    }

    /** Keeps the last slice that isn't mere space, and the space after it, with what follows. */
    private static void bindLast(List<Slice> slices) {
        for (int i = slices.size() - 1; i >= 0; i--) {
            slices.set(i, slices.get(i).staying());
            if (!slices.get(i).blank()) {
                return;
            }
        }
    }

    private List<Slice> set(Block block) {
        return switch (block) {
            case LetterHead head -> List.of(new HeadSetter(texts).set(head));
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case RightBlock lines -> right(lines);
            case NumberedList list -> new ListSetter(texts).set(list);
            case Table table -> new TableSetter(texts).set(table);
            case LabelledLines form -> new FormSetter(texts).set(form);
            case Spacer spacer -> List.of(Slice.space(Sheet.mm(spacer.height())));
            case Rule rule -> List.of(rule(rule));
            case Together group -> Slice.bind(set(group.blocks()));
        };
    }

    private List<Slice> heading(Heading heading) {
        TextStyle style = heading.style();
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.space(style.leading() * 0.6).staying());
        if (heading.spread() > 0) {
            double width = Math.min(Sheet.mm(heading.spread()), Sheet.MEASURE);
            slices.add(line(texts.spread(heading.text(), style, width), style, Align.CENTER));
        } else {
            for (GlyphRun run : texts.wrapEvenly(heading.text(), style, Sheet.MEASURE)) {
                slices.add(line(run, style, Align.CENTER).staying());
            }
        }
        slices.add(Slice.space(style.leading() * 0.6).staying());
        return slices.stream().map(Slice::staying).toList();
    }

    private static Slice line(GlyphRun run, TextStyle style, Align align) {
        return Slice.of(
                style.leading(), List.of(TextSetter.place(run, style, 0, 0, Sheet.MEASURE, align)));
    }

    private List<Slice> paragraph(Paragraph paragraph) {
        TextStyle style = paragraph.style();
        double inset = paragraph.inset() * style.size();
        double indent = paragraph.indent() * style.size();
        double width = Sheet.MEASURE - inset;
        boolean justify = paragraph.align() == Align.JUSTIFIED;
        List<Slice> slices = new ArrayList<>();
        for (GlyphRun run : texts.wrap(paragraph.text(), style, width, indent, justify)) {
            double shift = slices.isEmpty() ? indent : 0;
            Mark mark =
                    TextSetter.place(
                            run, style, inset + shift, 0, width - shift, paragraph.align());
            slices.add(Slice.of(style.leading(), List.of(mark)));
        }
        return withoutStragglers(slices);
    }

    /** No line of a paragraph is left alone at the foot or the top of a page. */
    static List<Slice> withoutStragglers(List<Slice> lines) {
        List<Slice> out = new ArrayList<>(lines);
        if (out.size() > 1) {
            out.set(0, out.get(0).staying());
            out.set(out.size() - 2, out.get(out.size() - 2).staying());
        }
        return out;
    }

    private List<Slice> right(RightBlock block) {
        List<Slice> slices = new ArrayList<>();
        for (String text : block.lines()) {
            TextStyle style = texts.fitting(text, block.style(), Sheet.MEASURE);
            slices.add(line(texts.line(text, style), style, Align.RIGHT));
        }
        return Slice.bind(slices);
    }

    private static Slice rule(Rule rule) {
        double space = Sheet.mm(rule.space());
        Mark stroke = new Mark.Stroke(0, space, Sheet.MEASURE, space, rule.thickness(), 0);
        return Slice.of(2 * space, List.of(stroke));
    }
}

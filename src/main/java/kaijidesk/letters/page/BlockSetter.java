package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks into slices of the full measure. */
final class BlockSetter {
    private final TextSetter texts;

    BlockSetter(TextSetter texts) {
        this.texts = texts;
    }

    /** The blocks of a section, and their elements within that of the section. */
    List<Slice> set(List<Block> blocks, Element within) {
        List<Slice> slices = new ArrayList<>();
        for (Block block : blocks) {
            List<Slice> next = set(block, within);
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

    private List<Slice> set(Block block, Element within) {
        return switch (block) {
            case LetterHead head -> List.of(new HeadSetter(texts).set(head, within));
            case Heading heading -> heading(heading, within.add(heading.role()));
            case Paragraph paragraph -> paragraph(paragraph, within.add(paragraph.role()));
            case RightBlock lines -> right(lines, within);
            case NumberedList list -> new ListSetter(texts).set(list, within.add(list.role()));
            case Table table -> new TableSetter(texts).set(table, within.add(table.role()));
            case LabelledLines form -> new FormSetter(texts).set(form, within.add(form.role()));
            case Spacer spacer -> List.of(Slice.space(Sheet.mm(spacer.height())));
            case Rule rule -> List.of(rule(rule));
            case Together group -> Slice.bind(set(group.blocks(), within));
        };
    }

    private List<Slice> heading(Heading heading, Element element) {
        TextStyle style = heading.style();
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.space(style.leading() * 0.6).staying());
        if (heading.spread() > 0) {
            double width = Math.min(Sheet.mm(heading.spread()), Sheet.MEASURE);
            GlyphRun run = texts.spread(heading.text(), style, width);
            slices.add(line(run, style, Align.CENTER, element));
        } else {
            for (GlyphRun run : texts.wrapEvenly(heading.text(), style, Sheet.MEASURE)) {
                slices.add(line(run, style, Align.CENTER, element).staying());
            }
        }
        slices.add(Slice.space(style.leading() * 0.6).staying());
        return slices.stream().map(Slice::staying).toList();
    }

    private static Slice line(GlyphRun run, TextStyle style, Align align, Element element) {
        Mark mark = TextSetter.place(run, style, 0, 0, Sheet.MEASURE, align);
        return Slice.of(style.leading(), List.of(mark.in(element)));
    }

    private List<Slice> paragraph(Paragraph paragraph, Element element) {
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
            slices.add(Slice.of(style.leading(), List.of(mark.in(element))));
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

    private List<Slice> right(RightBlock block, Element within) {
        List<Slice> slices = new ArrayList<>();
        for (String text : block.lines()) {
            TextStyle style = texts.fitting(text, block.style(), Sheet.MEASURE);
            GlyphRun run = texts.line(text, style);
            slices.add(line(run, style, Align.RIGHT, within.add(block.role())));
        }
        return Slice.bind(slices);
    }

    private static Slice rule(Rule rule) {
        double space = Sheet.mm(rule.space());
        Mark stroke = new Mark.Stroke(0, space, Sheet.MEASURE, space, rule.thickness());
        return Slice.of(2 * space, List.of(stroke));
    }
}

package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets what stands at the foot of a section's pages: small text, the code with its label, the page
 * number.
 */
final class FootSetter {
    private static final double LABEL = Sheet.mm(281.5);
    private static final double CODE_END = Sheet.mm(279);
    private static final double CODE_SIDE = Sheet.mm(20);
    private static final double LEAST_MODULE = Sheet.mm(0.5);
    private static final double NUMBER = Sheet.mm(285.5);
    private static final double GAP = Sheet.mm(5);

    /** A page whose code is as long as any, for the room that it takes. */
    private static final int LONGEST = 99;

    /** So many bytes have room in 37 modules a side, which stay within the usual side. */
    private static final int USUAL = 84;

    private static final TextStyle LINE = new TextStyle(Face.SERIF, 9.5, 14);
    private static final TextStyle CODE_LABEL = new TextStyle(Face.SANS, 7, 9);
    private static final TextStyle PAGE_NUMBER = new TextStyle(Face.SERIF, 8.5, 12);

    private final TextSetter texts;
    private final Foot foot;

    FootSetter(TextSetter texts, Foot foot) {
        this.texts = texts;
        this.foot = foot;
    }

    /** Where the text above the foot must end, in points from the sheet's top. */
    double top() {
        QrCode code = foot.code();
        double symbol = code == null ? Sheet.BOTTOM : CODE_END - side(code);
        double top = Math.min(linesTop(), symbol);
        return top < Sheet.BOTTOM ? top - GAP : Sheet.BOTTOM;
    }

    private double linesTop() {
        return foot.lines().isEmpty()
                ? Sheet.BOTTOM
                : CODE_END - foot.lines().size() * LINE.leading();
    }

    /**
     * The foot of a section's last page, which is part of its text. The marks are in points from
     * the sheet's top left corner.
     */
    List<Mark> last(int pages, Element within) {
        return set(pages, pages, within);
    }

    /** The foot of a page before the last: there is nothing new to read. Pages count from 1. */
    List<Mark> repeated(int page, int pages) {
        return set(page, pages, Element.trial()).stream().map(mark -> mark.in(null)).toList();
    }

    private List<Mark> set(int page, int pages, Element within) {
        List<Mark> marks = new ArrayList<>();
        double y = linesTop();
        TextStyle style = LINE.withFace(Face.SERIF_BOLD);
        for (String text : foot.lines()) {
            TextStyle fitting = texts.fitting(text, style, Sheet.MEASURE - CODE_SIDE - GAP);
            // set after the standing type was chosen, it is none of it
            GlyphRun run = texts.line(text, fitting).own();
            Mark mark = TextSetter.place(run, fitting, Sheet.LEFT, y, Sheet.MEASURE, Align.LEFT);
            marks.add(mark.in(within.add(Role.PARAGRAPH)));
            y += LINE.leading();
            style = LINE;
        }
        if (foot.code() != null) {
            marks.addAll(code(foot.code(), page, within));
        }
        if (foot.numbered()) {
            GlyphRun run = texts.line(page + "／" + pages, PAGE_NUMBER);
            marks.add(TextSetter.place(run, PAGE_NUMBER, 0, NUMBER, Sheet.WIDTH, Align.CENTER));
        }
        return marks;
    }

    private List<Mark> code(QrCode code, int page, Element within) {
        CodeModules modules = CodeModules.of(code, page);
        double side = side(modules);
        Mark symbol =
                new Mark.Modules(
                        Sheet.RIGHT - side,
                        CODE_END - side,
                        side / modules.width(),
                        modules,
                        within.figure(code.words()));
        GlyphRun label = texts.line(code.label(), CODE_LABEL);
        Mark placed =
                TextSetter.place(label, CODE_LABEL, Sheet.LEFT, LABEL, Sheet.MEASURE, Align.RIGHT);
        return List.of(symbol, placed.in(within.add(Role.PARAGRAPH)));
    }

    /** The side of the longest code of any page. */
    private static double side(QrCode code) {
        return code.payload(LONGEST).length() <= USUAL
                ? CODE_SIDE
                : side(CodeModules.of(code, LONGEST));
    }

    private static double side(CodeModules modules) {
        return Math.max(CODE_SIDE, modules.width() * LEAST_MODULE);
    }
}

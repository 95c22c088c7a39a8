package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the drawing operators of one page, each within the element it belongs to. */
final class ContentWriter {
    private final Stretches stretches = new Stretches();
    private final StringBuilder out = stretches.out();
    private final int page;
    private final double width;
    private final double height;
    private final FontUses uses;
    private final StandingType standing;
    private final List<Element> marked = new ArrayList<>();
    private @Nullable Element current;
    private boolean open;

    /**
     * A writer that notes what it uses of each font.
     *
     * @param page which page of the document, from 0
     * @param width the page's width in points
     * @param height its height in points
     * @param uses what the document uses of its fonts
     * @param standing with what they began
     */
    ContentWriter(int page, double width, double height, FontUses uses, StandingType standing) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.uses = uses;
        this.standing = standing;
    }

    void draw(double x, double y, Mark mark) {
        if (mark instanceof Mark.Text text && text.run().glyphs().isEmpty()) {
            return;
        }
        String shown = mark instanceof Mark.Text text ? standing.shown(text) : null;
        if (!(mark instanceof Mark.Stroke)) {
            stretches.turn(shown != null); // lines go with what is before them
        }
        if (mark instanceof Mark.Text text && text.run().loose()) {
            loose(text, shown, x, y);
            return;
        }
        enter(mark.part());
        switch (mark) {
            case Mark.Text text -> text(text, shown, x, y);
            case Mark.Stroke line -> stroke(line, x, y);
            case Mark.Modules modules -> modules(modules, x, y);
        }
    }

    /** All that was drawn, to be asked for once. */
    List<Stretch> content() {
        leave();
        return stretches.take();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The elements of the marked contents, by their numbers. */
    List<Element> marked() {
        return marked;
    }

    /** Neighbours of one element share one marked content. */
    private void enter(@Nullable Element part) {
        if (open && part == current) {
            return;
        }
        leave();
        open = true;
        current = part;
        if (part == null) {
            out.append("/Artifact BMC\n");
            return;
        }
        out.append('/').append(part.role().type());
        number(part);
        out.append(">>BDC\n");
    }

    private void number(Element part) {
        part.stands(page, marked.size());
        out.append("<</MCID ").append(marked.size());
        marked.add(part);
    }

    /**
     * Keeps programs that read the text from seeing spaces in wide gaps. Some read no further where
     * marked contents are nested, so this one stands alone.
     */
    private void loose(Mark.Text text, @Nullable String shown, double x, double y) {
        leave();
        Element part = text.part();
        if (part == null) {
            out.append("/Artifact BMC\n/Span<<");
        } else {
            out.append("/Span");
            number(part);
        }
        out.append("/ActualText").append(PdfText.string(text.run().text())).append(">>BDC\n");
        text(text, shown, x, y);
        out.append(part == null ? "EMC\nEMC\n" : "EMC\n");
    }

    private void leave() {
        if (open) {
            out.append("EMC\n");
            open = false;
        }
    }

    private void text(Mark.Text text, @Nullable String shown, double x, double y) {
        if (text.part() != null) {
            text.part().says(text.run());
        }
        grey(text.grey(), "g");
        out.append("BT 1 0 0 1 ");
        number(x + text.x());
        number(height - y - text.y());
        out.append("Tm\n");
        if (shown == null) {
            show(text, uses, out);
        } else {
            out.append(shown);
        }
        out.append("ET\n");
    }

    /** Writes the operators that show a line where the text position is. */
    static void show(Mark.Text text, FontUses uses, StringBuilder out) {
        FontUse use = null;
        for (GlyphRun.Spaced spaced : text.run().glyphs()) {
            PageFont font = spaced.glyph().font();
            if (use == null || use.font() != font) {
                out.append(use == null ? "" : ")] TJ\n");
                use = uses.of(font);
                out.append('/').append(use.name()).append(' ');
                PdfText.number(out, text.size());
                out.append(" Tf [(");
            }
            if (spaced.before() != 0) {
                out.append(')').append(-spaced.before()).append('(');
            }
            int code = use.code(spaced.glyph());
            PdfText.literal(out, code >> 8);
            PdfText.literal(out, code & 0xff);
        }
        out.append(")] TJ ");
    }

    private void stroke(Mark.Stroke line, double x, double y) {
        double top = height - y;
        grey(0, "G");
        number(line.width());
        out.append("w ");
        number(x + line.x1());
        number(top - line.y1());
        out.append("m ");
        number(x + line.x2());
        number(top - line.y2());
        out.append("l S\n");
        if (line.part() != null) {
            line.part().covers(x + line.x1(), top - line.y2(), x + line.x2(), top - line.y1());
        }
    }

    private void modules(Mark.Modules drawn, double x, double y) {
        CodeModules code = drawn.code();
        double left = x + drawn.x();
        double top = height - y - drawn.y();
        double side = drawn.side();
        grey(0, "g");
        // counted in modules from the top left corner, so that no edge is rounded
        out.append("q ");
        number(side);
        out.append("0 0 ");
        number(-side);
        number(left);
        number(top);
        out.append("cm\n");
        for (Mark.Bar bar : code.bars()) {
            out.append(bar.x()).append(' ').append(bar.y()).append(' ');
            out.append(bar.length()).append(" 1 re\n");
        }
        out.append("f Q\n");
        if (drawn.part() != null) {
            double width = code.width() * side;
            drawn.part().covers(left, top - width, left + width, top);
        }
    }

    private void grey(double grey, String operator) {
        number(grey);
        out.append(operator).append(' ');
    }

    private void number(double value) {
        PdfText.number(out, value);
        out.append(' ');
    }
}

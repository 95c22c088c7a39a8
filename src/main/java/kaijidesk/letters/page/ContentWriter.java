package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/** Writes the drawing operators of one page. */
final class ContentWriter {
    private final StringBuilder out = new StringBuilder();
    private final Map<PageFont, FontUse> uses;
    private final Map<COSName, FontUse> resources = new LinkedHashMap<>();

    /** A writer that notes in the document's map what it uses of each font. */
    ContentWriter(Map<PageFont, FontUse> uses) {
        this.uses = uses;
    }

    void draw(double x, double y, Mark mark) {
        switch (mark) {
            case Mark.Text text -> text(text, x, y);
            case Mark.Stroke line -> stroke(line, x, y);
            case Mark.Modules modules -> modules(modules, x, y);
        }
    }

    byte[] content() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The fonts this page uses, under the names it uses them by. */
    Map<COSName, FontUse> resources() {
        return resources;
    }

    private void text(Mark.Text text, double x, double y) {
        if (text.run().glyphs().isEmpty()) {
            return;
        }
        if (text.run().loose()) {
            actualText(text.run().text());
        }
        grey(text.grey(), "g");
        out.append("BT 1 0 0 1 ");
        number(x + text.x());
        number(Sheet.HEIGHT - y - text.y());
        out.append("Tm\n");
        glyphs(text);
        out.append("ET\n");
        if (text.run().loose()) {
            out.append("EMC\n");
        }
    }

    /** Keeps programs that read the text from seeing spaces in wide gaps. */
    private void actualText(String text) {
        out.append("/Span <</ActualText <FEFF");
        text.chars().forEach(this::hex);
        out.append(">>> BDC\n");
    }

    private void glyphs(Mark.Text text) {
        FontUse current = null;
        for (GlyphRun.Spaced spaced : text.run().glyphs()) {
            FontUse use = use(spaced.glyph().font());
            if (use != current) {
                out.append(current == null ? "" : ">] TJ\n");
                out.append('/').append(use.name().getName()).append(' ');
                number(text.size());
                out.append("Tf [<");
                current = use;
            }
            if (spaced.before() != 0) {
                out.append('>').append(-spaced.before()).append('<');
            }
            hex(use.code(spaced.glyph()));
        }
        out.append(">] TJ ");
    }

    private FontUse use(PageFont font) {
        FontUse use =
                uses.computeIfAbsent(
                        font, f -> new FontUse(f, COSName.getPDFName("F" + (uses.size() + 1))));
        resources.put(use.name(), use);
        return use;
    }

    private void stroke(Mark.Stroke line, double x, double y) {
        grey(line.grey(), "G");
        number(line.width());
        out.append("w ");
        number(x + line.x1());
        number(Sheet.HEIGHT - y - line.y1());
        out.append("m ");
        number(x + line.x2());
        number(Sheet.HEIGHT - y - line.y2());
        out.append("l S\n");
    }

    private void modules(Mark.Modules code, double x, double y) {
        grey(0, "g");
        for (Mark.Bar bar : code.bars()) {
            number(x + code.x() + bar.x() * code.side());
            number(Sheet.HEIGHT - y - code.y() - (bar.y() + 1) * code.side());
            number(bar.length() * code.side());
            number(code.side());
            out.append("re\n");
        }
        out.append("f\n");
    }

    private void grey(double grey, String operator) {
        number(grey);
        out.append(operator).append(' ');
    }

    /** A number with at most three decimals, without useless zeros, and a space. */
    private void number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
        }
        long size = Math.abs(thousandths);
        out.append(size / 1000);
        if (size % 1000 != 0) {
            String decimals = String.valueOf(1000 + size % 1000).substring(1);
            out.append('.').append(decimals.replaceAll("0+$", ""));
        }
        out.append(' ');
    }

    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(value >> shift & 15));
        }
    }
}

package kaijidesk.letters.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each character stands on a page, in mm from its top left corner. */
public final class Glyphs {
    private static final double MM = 25.4 / 72;

    private Glyphs() {}

    /**
     * A character.
     *
     * @param text what it is
     * @param square its square
     * @param points its size
     */
    public record Glyph(String text, Box square, double points) {}

    /** All of a page, counted from 0. */
    public static List<Glyph> of(byte[] pdf, int page) {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition at) {
                            double size = at.getFontSizeInPt();
                            double top = at.getYDirAdj() - 0.88 * size;
                            glyphs.add(
                                    new Glyph(
                                            at.getUnicode(),
                                            new Box(
                                                    at.getXDirAdj() * MM,
                                                    top * MM,
                                                    at.getWidthDirAdj() * MM,
                                                    size * MM),
                                            size));
                        }
                    };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }
}

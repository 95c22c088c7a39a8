package kaijidesk.letters.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Marks every page of a stored letter as void: 廃止 in a frame, across the page, and two strokes
 * through it. The words are drawn as outlines beside the tagged text, so what the letter says stays
 * as it was.
 */
public final class VoidMark {
    private static final String WORDS = "廃止";
    private static final String FONT = "/kaijidesk/fonts/NotoSerifJP-Bold.ttf";
    private static final float SIZE = 96;
    private static final float RED = 0.75f;

    private VoidMark() {}

    /**
     * The same letter with the mark; the stored one isn't touched.
     *
     * @throws UncheckedIOException if it is no PDF
     */
    public static byte[] on(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            GeneralPath words = words();
            for (PDPage page : document.getPages()) {
                mark(document, page, words);
            }
            document.setDocumentId(0L);
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            document.save(marked);
            return marked.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored letter can't be read", e);
        }
    }

    private static void mark(PDDocument document, PDPage page, GeneralPath words)
            throws IOException {
        PDRectangle box = page.getMediaBox();
        float width = box.getWidth();
        float height = box.getHeight();
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setStrokingColor(RED, 0, 0);
            content.setLineWidth(1.5f);
            line(content, 0, 0, width, height);
            line(content, 0, height, width, 0);
            AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height * 0.62);
            place.rotate(Math.toRadians(18));
            Rectangle2D bounds = words.getBounds2D();
            place.translate(-bounds.getCenterX(), -bounds.getCenterY());
            draw(content, words, place);
            double margin = SIZE * 0.18;
            content.setLineWidth(4);
            draw(
                    content,
                    new GeneralPath(
                            new Rectangle2D.Double(
                                    bounds.getX() - margin,
                                    bounds.getY() - margin,
                                    bounds.getWidth() + 2 * margin,
                                    bounds.getHeight() + 2 * margin)),
                    place);
            content.endMarkedContent();
        }
    }

    private static void line(
            PDPageContentStream content, float fromX, float fromY, float toX, float toY)
            throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /** Only outlines, so that the text beneath stays legible. */
    private static void draw(PDPageContentStream content, GeneralPath path, AffineTransform place)
            throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator each = path.getPathIterator(place); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> content.closePath();
            }
            x = at[0];
            y = at[1];
        }
        content.stroke();
    }

    private static GeneralPath words() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(VoidMark.class.getResourceAsStream(FONT), FONT);
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            double scale = SIZE / font.getUnitsPerEm();
            GeneralPath words = new GeneralPath();
            double at = 0;
            for (int character : WORDS.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
                place.scale(scale, scale);
                words.append(
                        font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
                at += SIZE;
            }
            return words;
        }
    }
}

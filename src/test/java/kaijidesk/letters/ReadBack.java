package kaijidesk.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The lines of a letter with the place where each stands, read from its drawing operators and its
 * fonts' tables: by another way than the one on which they were written, and in a third of the time
 * that PDFBox's own reader takes, since no font program is opened.
 */
final class ReadBack {
    /**
     * A glyph as it was drawn; lengths are points.
     *
     * @param text what the font says it stands for
     * @param code its number in the file's font
     */
    record Glyph(String text, int code, double x, double width) {}

    /**
     * A line as it was drawn.
     *
     * @param page from 1
     * @param base the base line, from the sheet's top
     * @param size the type size
     */
    record Line(int page, double base, double size, List<Glyph> glyphs) {
        String text() {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        double left() {
            return glyphs.getFirst().x();
        }

        /** Where the last character's square ends. */
        double right() {
            return glyphs.getLast().x() + glyphs.getLast().width();
        }
    }

    private record Font(CMap texts, Map<Integer, Double> widths) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<COSBase, Font> fonts = new HashMap<>();

    private ReadBack() {}

    /** Each line as it was drawn, in that order. */
    static List<Line> lines(byte[] pdf) {
        ReadBack read = new ReadBack();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 1;
            for (PDPage page : document.getPages()) {
                read.page(number++, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.lines;
    }

    private void page(int number, PDPage page) throws IOException {
        COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> operands = new ArrayList<>();
        Font font = null;
        double size = 0;
        double x = 0;
        double base = 0;
        List<Glyph> glyphs = new ArrayList<>();
        for (Object token = parser.parseNextToken();
                token != null;
                token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            switch (operator.getName()) {
                case "BT" -> glyphs = new ArrayList<>();
                case "Tf" -> {
                    font = font(named.getCOSDictionary((COSName) operands.getFirst()));
                    size = number(operands.get(1));
                }
                case "Tm" -> {
                    x = number(operands.get(4));
                    base = page.getMediaBox().getHeight() - number(operands.get(5));
                }
                case "TJ" -> x = show((COSArray) operands.getFirst(), font, size, x, glyphs);
                case "ET" -> lines.add(new Line(number, base, size, List.copyOf(glyphs)));
                default -> {}
            }
            operands.clear();
        }
    }

    private static double show(
            COSArray pieces, Font font, double size, double x, List<Glyph> glyphs) {
        for (COSBase piece : pieces) {
            if (!(piece instanceof COSString codes)) {
                x -= number(piece) / 1000 * size;
                continue;
            }
            byte[] bytes = codes.getBytes();
            for (int at = 0; at < bytes.length; at += 2) {
                int code = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
                double width = font.widths().getOrDefault(code, 1000.0) / 1000 * size;
                glyphs.add(new Glyph(font.texts().toUnicode(code, 2), code, x, width));
                x += width;
            }
        }
        return x;
    }

    private Font font(COSDictionary dictionary) throws IOException {
        Font known = fonts.get(dictionary);
        if (known == null) {
            COSDictionary descendant =
                    (COSDictionary) dictionary.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            known =
                    new Font(
                            new CMapParser()
                                    .parse(
                                            dictionary
                                                    .getCOSStream(COSName.TO_UNICODE)
                                                    .createView()),
                            widths(descendant.getCOSArray(COSName.W)));
            fonts.put(dictionary, known);
        }
        return known;
    }

    /** Both forms: first [w w …], and first last w. */
    private static Map<Integer, Double> widths(COSArray table) {
        Map<Integer, Double> widths = new HashMap<>();
        for (int at = 0; at < table.size(); ) {
            int first = (int) number(table.getObject(at++));
            if (table.getObject(at) instanceof COSArray list) {
                at++;
                for (int i = 0; i < list.size(); i++) {
                    widths.put(first + i, number(list.getObject(i)));
                }
            } else {
                int last = (int) number(table.getObject(at++));
                double width = number(table.getObject(at++));
                for (int code = first; code <= last; code++) {
                    widths.put(code, width);
                }
            }
        }
        return widths;
    }

    private static double number(COSBase value) {
        return ((COSNumber) value).floatValue();
    }
}

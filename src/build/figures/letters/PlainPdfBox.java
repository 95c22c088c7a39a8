import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * The same letter by PDFBox alone, as most programs write it: each line shown as one string at the
 * place where ours stands, fonts read once. No layout, no tags, no metadata.
 */
final class PlainPdfBox {
    private static final Map<String, TrueTypeFont> READ = new HashMap<>();

    private interface Step {
        void on(PDPageContentStream page, Map<String, PDFont> fonts) throws IOException;
    }

    private final List<List<Step>> pages = new ArrayList<>();
    private final Map<String, Integer> faces = new HashMap<>();

    /** Takes a finished letter apart. */
    PlainPdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                pages.add(steps(page));
            }
        }
    }

    private List<Step> steps(PDPage page) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        Line line = new Line(page);
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                step(operator.getName(), operands, line, steps);
                operands.clear();
            }
        }
        return steps;
    }

    private void step(String operator, List<COSBase> operands, Line line, List<Step> steps)
            throws IOException {
        switch (operator) {
            case "Tf" -> line.font(((COSName) operands.get(0)), number(operands, 1));
            case "Tm" -> line.at(number(operands, 4), number(operands, 5));
            case "TJ" -> line.show((COSArray) operands.get(0), steps);
            case "cm" -> line.scale(number(operands, 0), number(operands, 4), number(operands, 5));
            case "re" -> {
                float side = line.side;
                float x = line.left + number(operands, 0) * side;
                float y = line.top - (number(operands, 1) + 1) * side;
                float width = number(operands, 2) * side;
                steps.add((page, fonts) -> page.addRect(x, y, width, side));
            }
            case "f" -> steps.add((page, fonts) -> page.fill());
            case "m" -> {
                float x = number(operands, 0);
                float y = number(operands, 1);
                steps.add((page, fonts) -> page.moveTo(x, y));
            }
            case "l" -> {
                float x = number(operands, 0);
                float y = number(operands, 1);
                steps.add((page, fonts) -> page.lineTo(x, y));
            }
            case "S" -> steps.add((page, fonts) -> page.stroke());
            default -> {}
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return ((COSNumber) operands.get(at)).floatValue();
    }

    /** Where text goes, and in which font. */
    private final class Line {
        private final PDPage page;
        private PDFont font;
        private String face;
        private float size;
        private float x;
        private float y;

        /** Of the code: a module's side, and where it stands. */
        private float side;

        private float left;
        private float top;

        Line(PDPage page) {
            this.page = page;
        }

        void font(COSName name, float points) throws IOException {
            font = page.getResources().getFont(name);
            face = font.getName().replaceAll("^[A-Z]{6}\\+", "");
            faces.merge(face, 1, Integer::sum);
            size = points;
        }

        void scale(float by, float right, float up) {
            side = by;
            left = right;
            top = up;
        }

        void at(float right, float up) {
            x = right;
            y = up;
        }

        void show(COSArray pieces, List<Step> steps) throws IOException {
            StringBuilder text = new StringBuilder();
            float width = 0;
            for (COSBase piece : pieces) {
                if (piece instanceof COSString codes) {
                    for (int i = 0; i < codes.getBytes().length; i += 2) {
                        int code =
                                (codes.getBytes()[i] & 0xff) << 8 | codes.getBytes()[i + 1] & 0xff;
                        text.append(font.toUnicode(code));
                        width += font.getWidth(code);
                    }
                }
            }
            String shown = text.toString();
            String by = face;
            float points = size;
            Matrix place = Matrix.getTranslateInstance(x, y);
            steps.add((page, fonts) -> {
                page.beginText();
                page.setFont(fonts.get(by), points);
                page.setTextMatrix(place);
                page.showText(shown);
                page.endText();
            });
            x += width * size / 1000;
        }
    }

    /** The same letter. */
    byte[] write() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<String, PDFont> fonts = new HashMap<>();
            for (String face : faces.keySet()) {
                fonts.put(face, PDType0Font.load(document, read(face), true));
            }
            for (List<Step> steps : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                    for (Step step : steps) {
                        step.on(content, fonts);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static TrueTypeFont read(String face) throws IOException {
        TrueTypeFont known = READ.get(face);
        if (known == null) {
            try (InputStream in =
                    PlainPdfBox.class.getResourceAsStream("/kaijidesk/fonts/" + face + ".ttf")) {
                known = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                READ.put(face, known);
            }
        }
        return known;
    }
}

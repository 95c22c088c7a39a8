import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kaijidesk.letters.page.Tags;
import kaijidesk.letters.page.Tags.Tag;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The same letter by openhtmltopdf: its text as HTML, laid out by its engine, tagged, PDF/A-2a and
 * PDF/UA, with fonts read once. The code at the foot is a picture, drawn by ZXing for each letter.
 */
final class HtmlPdf {
    private static final Map<Integer, String> FACES =
            Map.of(400, "NotoSerifJP-Regular", 700, "NotoSerifJP-Bold");
    private static final Map<String, TrueTypeFont> READ = new HashMap<>();
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String HEAD =
            """
            <html lang="ja"><head><title>Letter</title><meta name="description" content="Letter"/>
            <style>@page { size: A4; margin: 20mm 21mm; } body { font-family: serif-jp; font-size: 10.5pt; line-height: 1.7; }
            h1 { font-size: 15pt; text-align: center; } table { width: 100%; border-collapse: collapse; font-size: 9pt; }
            td, th { border: 0.5pt solid black; padding: 2pt 4pt; } p { margin: 0; }</style></head><body>
            """;

    /** How the words begin that stand for a code. */
    private static final String CODE_WORDS = "照合用";

    /** A module's side in the picture. */
    private static final int DOTS = 4;

    /** Where a code belongs in the text: what it is, in words. */
    private static final Pattern CODE = Pattern.compile("\\{code:([^}]*)}");

    /** Our codes are about as long. */
    private static final String PAYLOAD = "KD2|2016-000001|%s|1|00";

    private final String html;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Takes a finished letter's text. */
    HtmlPdf(byte[] pdf) throws IOException {
        StringBuilder out = new StringBuilder(HEAD);
        Tags.read(pdf).parts().forEach(part -> write(part, out));
        html = out.append("</body></html>").toString();
    }

    private static void write(Tag tag, StringBuilder out) {
        String words = tag.entries().getString("Alt", "");
        if (words.startsWith(CODE_WORDS)) {
            out.append("{code:").append(escaped(words)).append('}');
            return;
        }
        String element =
                switch (tag.type()) {
                    case "H1", "H2", "P" -> tag.type().toLowerCase(java.util.Locale.ROOT);
                    case "Table", "TR", "TH", "TD" -> tag.type().toLowerCase(java.util.Locale.ROOT);
                    case "Lbl", "LBody" -> "span";
                    default -> "div";
                };
        out.append('<').append(element).append('>').append(escaped(tag.text()));
        tag.parts().forEach(part -> write(part, out));
        out.append("</").append(element).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("null", "").replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The same letter. */
    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            for (Map.Entry<Integer, String> face : FACES.entrySet()) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, read(face.getValue()), true)),
                        "serif-jp",
                        face.getKey(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            builder.withHtmlContent(withCodes(), null);
            builder.toStream(out);
            builder.run();
        }
        return out.toByteArray();
    }

    private String withCodes() {
        return CODE.matcher(html)
                .replaceAll(code ->
                        "<img style=\"width: 20mm\" alt=\""
                                + code.group(1)
                                + "\" src=\"data:image/png;base64,"
                                + picture(code.group(1))
                                + "\"/>");
    }

    private static String picture(String words) {
        try {
            String payload = PAYLOAD.formatted(words.replaceAll("[^0-9A-Z-]", ""));
            ByteMatrix code = Encoder.encode(payload, ErrorCorrectionLevel.M).getMatrix();
            int side = code.getWidth() * DOTS;
            BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    boolean dark = code.get(x / DOTS, y / DOTS) == 1;
                    image.setRGB(x, y, dark ? 0 : 0xffffff);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException | WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrueTypeFont read(String face) throws IOException {
        TrueTypeFont known = READ.get(face);
        if (known == null) {
            try (InputStream in =
                    HtmlPdf.class.getResourceAsStream("/kaijidesk/fonts/" + face + ".ttf")) {
                known = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                READ.put(face, known);
            }
        }
        return known;
    }
}

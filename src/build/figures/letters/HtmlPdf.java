import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import kaijidesk.letters.page.Tags;
import kaijidesk.letters.page.Tags.Tag;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The same letter by openhtmltopdf: its text as HTML, laid out by its engine, tagged, PDF/A-2a and
 * PDF/UA, with fonts read once. Without the code at the foot, which it can't draw by itself.
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
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        }
        return out.toByteArray();
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

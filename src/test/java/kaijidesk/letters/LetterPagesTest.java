package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.PageImages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters as scanners, envelopes and other programs see them. */
class LetterPagesTest {
    /** Points in a millimetre. */
    private static final double MM = 72 / 25.4;

    /** The edge of the text, in points. */
    private static final double LEFT = 61.39;

    @ParameterizedTest
    @CsvSource({
        "GUIDANCE, 0, K2016-000007, L2016-000042, 1",
        "GUIDANCE, 1, K2016-000007, L2016-000042, 2",
        "GUIDANCE, 2, K2016-000007, K2016-000007-P1, 1",
        "COUNTERPARTY_NOTICE, 0, '', L2016-000042, 1",
        "COUNTER_GUIDANCE, 0, '', L2016-000042, 1",
        "OTHER_ADDRESS, 0, '', L2016-000042, 1",
        "DISCLOSURE, 0, K2016-000007, L2016-000042, 1",
        "REFUSAL_NOTICE, 0, K2016-000007, L2016-000042, 1",
    })
    @DisplayName(
            "R2.12 R2.14 the code at the foot reads from a scan at 200 dpi and names case, sheet and page, to the counterparty the letter only")
    void code(LetterKind kind, int page, String caseNumber, String sheet, int number)
            throws Exception {
        byte[] pdf = SampleLetters.print(kind, Variation.SHORT).pdf();

        String read = decode(PageImages.render(pdf, page, 200));

        assertThat(CodePayload.valid(read)).isTrue();
        assertThat(read)
                .matches("KD2\\|" + caseNumber + "\\|" + sheet + "\\|" + number + "\\|\\d\\d");
    }

    @Test
    @DisplayName("the check digits are those of ISO 7064, MOD 97-10; any one wrong character shows")
    void checkDigits() {
        String text = CodePayload.ofCase(SampleLetters.CASE, "L2016-000042", 2).text();

        assertThat(text).startsWith("KD2|K2016-000007|L2016-000042|2|");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                char other = text.charAt(i) == '5' ? '6' : '5';
                assertThat(CodePayload.valid(text.substring(0, i) + other + text.substring(i + 1)))
                        .isFalse();
            }
        }
    }

    private static String decode(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the whole address stands where the envelope's window always shows it")
    void window(Variation variation) throws IOException {
        Letter letter = SampleLetters.of(LetterKind.REFUSAL_NOTICE, variation);
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion(
                "window",
                new Rectangle2D.Double(LEFT - 0.5, 22 * MM - 0.5, 65 * MM + 1, 24 * MM + 1));
        try (PDDocument pdf =
                Loader.loadPDF(SampleLetters.print(letter, SampleLetters.ISSUED_ON).pdf())) {
            area.extractRegions(pdf.getPage(0));
        }

        assertThat(LetterPressTest.squeezed(area.getTextForRegion("window")))
                .isEqualTo(
                        LetterPressTest.squeezed(
                                "〒"
                                        + letter.to().postalCode()
                                        + letter.to().address()
                                        + letter.to().name()
                                        + "様"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("qpdf finds no fault (where it is installed)")
    void qpdf(LetterKind kind, @TempDir Path folder) throws Exception {
        assumeTrue(installed("qpdf"), "qpdf is not installed");
        assertThat(run("qpdf", "--check", write(folder, kind)))
                .contains("No syntax or stream encoding errors");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("poppler reads the rare names as they are stored (where it is installed)")
    void poppler(LetterKind kind, @TempDir Path folder) throws Exception {
        assumeTrue(installed("pdftotext"), "pdftotext (poppler-utils) is not installed");
        Letter letter = SampleLetters.of(kind, Variation.RARE_KANJI);

        String text =
                LetterPressTest.squeezed(
                        run("pdftotext", "-enc", "UTF-8", write(folder, kind), "-"));

        assertThat(text)
                .contains(LetterPressTest.squeezed(letter.to().name()), "㐂寿記念")
                .doesNotContain("Syntax Error");
    }

    @Test
    @DisplayName("poppler reads spread titles and labels as plain words (where it is installed)")
    void popplerReadsSpreadText(@TempDir Path folder) throws Exception {
        assumeTrue(installed("pdftotext"), "pdftotext (poppler-utils) is not installed");

        assertThat(run("pdftotext", "-enc", "UTF-8", write(folder, LetterKind.GUIDANCE), "-"))
                .contains("誓約書", "作成日", "住所", "氏名（自署）");
        assertThat(run("pdftotext", "-enc", "UTF-8", write(folder, LetterKind.DISCLOSURE), "-"))
                .contains("氏名", "住所", "電子メールアドレス");
    }

    private static String write(Path folder, LetterKind kind) throws IOException {
        byte[] pdf = SampleLetters.print(kind, Variation.RARE_KANJI).pdf();
        return Files.write(folder.resolve("letter.pdf"), pdf).toString();
    }

    private static boolean installed(String program) {
        return Path.of("/usr/bin", program).toFile().canExecute();
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

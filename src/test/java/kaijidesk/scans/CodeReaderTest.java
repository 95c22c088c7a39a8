package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import kaijidesk.cases.CaseNumber;
import kaijidesk.letters.CodePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodeReaderTest {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final CodePayload OURS =
            CodePayload.ofCase(CaseNumber.of(2016, 7), "K2016-000007-P1", 1);

    private final CodeReader reader = new CodeReader();

    @Test
    @DisplayName("a page without a code names nothing")
    void blank() {
        assertThat(reader.read(page())).isEmpty();
    }

    @Test
    @DisplayName("somebody else's code is passed over, and ours beside it is read")
    void foreign() throws Exception {
        BufferedImage page = page();
        draw(page, "https://example.com/", 1300, 2050);
        assertThat(reader.read(page)).isEmpty();

        draw(page, OURS.text(), 200, 300);
        assertThat(reader.read(page)).contains(OURS);
    }

    @Test
    @DisplayName("a code that reads as one of ours but for a digit names nothing")
    void misread() throws Exception {
        BufferedImage page = page();
        draw(page, OURS.text().replace("-000007-P1", "-000008-P1"), 1300, 2050);

        assertThat(reader.read(page)).isEmpty();
    }

    private static BufferedImage page() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    }

    private static void draw(BufferedImage page, String text, int left, int top) throws Exception {
        ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        int dots = 5;
        for (int y = 0; y < matrix.getHeight() * dots; y++) {
            for (int x = 0; x < matrix.getWidth() * dots; x++) {
                if (matrix.get(x / dots, y / dots) == 1) {
                    page.setRGB(left + x, top + y, 0xff000000);
                }
            }
        }
    }
}

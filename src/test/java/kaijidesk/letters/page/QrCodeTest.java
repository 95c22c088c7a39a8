package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    @DisplayName("the code at the foot reads from the page as a scanner sees it")
    void decodes(int dpi) throws Exception {
        byte[] pdf = Samples.WRITER.write(Samples.pledge());
        BufferedImage image = PageImages.render(pdf, 0, dpi);
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source =
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        String read =
                new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
        assertThat(read).isEqualTo("KD1|2026-000005|P1|1|7Q");
    }

    @Test
    @DisplayName("modules are at least 0.5 mm, however long the payload")
    void modules() {
        for (int length : new int[] {1, 30, 120}) {
            QrCode code = new QrCode("x".repeat(length), "");
            Foot foot = new Foot(code, java.util.List.of(), false);
            FootSetter setter = new FootSetter(new TextSetter(Samples.FONTS), foot);
            Mark.Modules drawn = (Mark.Modules) setter.last(1, Element.document()).getFirst();
            assertThat(drawn.side()).isGreaterThanOrEqualTo(Sheet.mm(0.5));
            assertThat(drawn.y()).isGreaterThan(setter.top());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "髙橋", "a\nb"})
    @DisplayName("only printable ASCII goes into a code")
    void asciiOnly(String payload) {
        assertThatThrownBy(() -> new QrCode(payload, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

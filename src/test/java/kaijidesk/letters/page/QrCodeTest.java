package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;
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
    @DisplayName("one mask for all is read from a pale, noisy picture as often as a chosen one")
    void noisy() throws Exception {
        int fixed = 0;
        int chosen = 0;
        for (int n = 0; n < 60; n++) {
            String payload =
                    "KD1|2016-%06d|L2016-%06d|%d|%02X"
                            .formatted(n * 7919, n * 104729 % 1000000, n % 9, n * 37 % 256);
            ByteMatrix best = Encoder.encode(payload, ErrorCorrectionLevel.M).getMatrix();
            fixed += read(CodeModules.of(new QrCode(payload, ""), 1), n).equals(payload) ? 1 : 0;
            chosen += read(CodeModules.of(best), n).equals(payload) ? 1 : 0;
        }
        assertThat(chosen).isGreaterThan(40);
        assertThat(fixed).isGreaterThanOrEqualTo(chosen - 3);
    }

    /** What a reader makes of it at one look; empty for nothing. */
    private static String read(CodeModules code, int noise) {
        int[] pixels = scanned(code, new Random(noise));
        int side = (code.width() + 16) * 4;
        RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            return "";
        }
    }

    /** As at 200 dpi: four dots a module, greys instead of black and white, and noise. */
    private static int[] scanned(CodeModules code, Random chance) {
        int side = (code.width() + 16) * 4;
        int[] pixels = new int[side * side];
        java.util.Arrays.fill(pixels, 210);
        for (Mark.Bar bar : code.bars()) {
            for (int y = 0; y < 4; y++) {
                for (int x = 0; x < 4 * bar.length(); x++) {
                    pixels[(4 * (bar.y() + 8) + y) * side + 4 * (bar.x() + 8) + x] = 90;
                }
            }
        }
        for (int i = 0; i < pixels.length; i++) {
            int grey = Math.clamp(Math.round(pixels[i] + chance.nextGaussian() * 6), 0, 255);
            pixels[i] = 0x010101 * grey;
        }
        return pixels;
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

package kaijidesk.letters.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dark modules of a QR code.
 *
 * @param width modules along a side
 * @param bars runs of dark modules, row by row from the top
 */
record CodeModules(int width, List<Mark.Bar> bars) {
    /**
     * One mask for all: to try the eight and judge each took a fifth of a letter's time, and a
     * scanner reads any (QrCodeTest).
     */
    private static final Map<EncodeHintType, Integer> HINTS =
            Map.of(EncodeHintType.QR_MASK_PATTERN, 2);

    /** The code of a page, from 1. */
    static CodeModules of(QrCode code, int page) {
        return of(encode(code.payload(page)));
    }

    static CodeModules of(ByteMatrix matrix) {
        List<Mark.Bar> bars = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int from = 0;
            for (int x = 0; x <= matrix.getWidth(); x++) {
                boolean dark = x < matrix.getWidth() && matrix.get(x, y) == 1;
                if (!dark) {
                    if (x > from) {
                        bars.add(new Mark.Bar(from, y, x - from));
                    }
                    from = x + 1;
                }
            }
        }
        return new CodeModules(matrix.getWidth(), List.copyOf(bars));
    }

    private static ByteMatrix encode(String payload) {
        try {
            return Encoder.encode(payload, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("a checked payload must encode", e);
        }
    }
}

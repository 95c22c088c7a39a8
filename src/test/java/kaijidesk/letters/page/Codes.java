package kaijidesk.letters.page;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads codes back from a page as a scanner sees it. */
public final class Codes {
    private Codes() {}

    /** Every code of a page, in the order of their texts. */
    public static List<String> of(byte[] pdf, int page, int dpi) {
        BufferedImage image = PageImages.render(pdf, page, dpi);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap seen =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            Result[] read =
                    new QRCodeMultiReader()
                            .decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true));
            return Arrays.stream(read).map(Result::getText).sorted().toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}

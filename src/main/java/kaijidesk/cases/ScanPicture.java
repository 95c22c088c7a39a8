package kaijidesk.cases;

import java.util.Optional;
import kaijidesk.regime.Step;

/**
 * The picture of a scanned page as it is kept.
 *
 * @param bytes a PNG or JPEG
 * @param width dots across
 * @param height dots down
 * @param dpi dots per inch
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record ScanPicture(byte[] bytes, int width, int height, int dpi, String mediaType) {
    /** How large a stored picture may be. */
    public static final int MOST_BYTES = 48 << 20;

    /** Why it can't be kept; empty when it can. */
    public Optional<Step> wrong() {
        return bytes.length > MOST_BYTES
                ? Optional.of(Step.of("scan.too-large", MOST_BYTES >> 20))
                : Optional.empty();
    }
}

package kaijidesk.scans;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a PNG says of itself in its first bytes.
 *
 * @param width dots across
 * @param height dots down
 */
public record PictureHead(int width, int height) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    /** Of nothing. */
    public static final PictureHead NONE = new PictureHead(0, 0);

    /** Reads it; empty when it isn't a PNG. */
    public static Optional<PictureHead> ofPng(byte[] bytes) {
        if (bytes.length < 24 || !Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length))) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return Optional.of(new PictureHead(head.getInt(16), head.getInt(20)));
    }
}

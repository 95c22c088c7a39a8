package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stretches of files that many letters have alike, deflated once and for all; by their bytes. For
 * any thread.
 */
final class KeptPieces {
    private static final int MOST = 500;

    /** In bytes; a longer one is no letter's. */
    private static final int LONGEST = 1 << 14;

    private final Map<ByteBuffer, Piece> known = new ConcurrentHashMap<>();

    /** Some bytes as a piece. */
    Piece of(byte[] data, Packer packer) {
        if (data.length > LONGEST) {
            return packer.piece(data);
        }
        ByteBuffer key = ByteBuffer.wrap(data);
        Piece piece = known.get(key);
        if (piece == null) {
            piece = Packer.small(data);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, piece);
        }
        return piece;
    }
}

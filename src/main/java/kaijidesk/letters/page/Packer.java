package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Deflates a document's streams. One deflater serves them all, since making one costs more than
 * most streams do; not for several threads.
 */
final class Packer implements AutoCloseable {
    /** What every zlib stream begins with. */
    private static final byte[] HEADER = {0x78, (byte) 0x9c};

    /** A letter's streams come out 5 % longer than at the usual level, in half the time. */
    private static final int LEVEL = 3;

    /** For what is kept; the next levels take twice the time and save a fiftieth. */
    private static final int LASTING = 4;

    /**
     * From how many bytes on a stretch is deflated. A letter has several shorter ones of its own:
     * to deflate them took nearly half its time and saved a tenth of its bytes.
     */
    private static final int WORTH_IT = 4096;

    /** An empty last block. */
    private static final byte[] END = {3, 0};

    /** The longest block that is stored as it is. */
    private static final int STORED = 65535;

    private static final int MODULUS = 65521;

    private final Deflater deflater;
    private final KeptPieces kept;
    private byte[] room = new byte[1 << 14];

    Packer() {
        this(new KeptPieces());
    }

    /** A packer for a file that has stretches like those of others. */
    Packer(KeptPieces kept) {
        this(LEVEL, kept);
    }

    private Packer(int level, KeptPieces kept) {
        this.deflater = new Deflater(level, true);
        this.kept = kept;
    }

    /** A stream's stretches as pieces. */
    List<Piece> pieces(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> !stretch.text().isEmpty())
                .map(this::piece)
                .toList();
    }

    private Piece piece(Stretch stretch) {
        byte[] data = stretch.bytes();
        if (stretch.alike()) {
            return kept.of(data, this);
        }
        return data.length < WORTH_IT ? stored(data) : piece(data);
    }

    /** A zlib stream of some data. */
    byte[] stream(byte[] data) {
        int length = deflate(data, Deflater.NO_FLUSH);
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 6);
        out.writeBytes(HEADER);
        out.write(room, 0, length);
        sum(out, adler(data));
        return out.toByteArray();
    }

    /** Some data as a piece of a stream, as it is: worth it where deflating saves little. */
    static Piece stored(byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(data.length + 5 * (data.length / STORED + 1));
        out.order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < data.length; from += STORED) {
            int length = Math.min(STORED, data.length - from);
            out.put((byte) 0).putShort((short) length).putShort((short) ~length);
            out.put(data, from, length);
        }
        return new Piece(Arrays.copyOf(out.array(), out.position()), data.length, adler(data));
    }

    /** Some data as a piece of a stream. */
    Piece piece(byte[] data) {
        int length = deflate(data, Deflater.SYNC_FLUSH);
        return new Piece(Arrays.copyOf(room, length), data.length, adler(data));
    }

    /** Some data as a piece of a stream that is kept: smaller than others, and slower to make. */
    static Piece small(byte[] data) {
        try (Packer slow = new Packer(LASTING, new KeptPieces())) {
            return slow.piece(data);
        }
    }

    /** How long the zlib stream of some pieces is. */
    static int length(List<Piece> pieces) {
        int length = HEADER.length + END.length + Integer.BYTES;
        for (Piece piece : pieces) {
            length += piece.deflated().length;
        }
        return length;
    }

    /** Writes the zlib stream of some pieces. */
    static void join(List<Piece> pieces, ByteArrayOutputStream out) {
        out.writeBytes(HEADER);
        for (Piece piece : pieces) {
            out.writeBytes(piece.deflated());
        }
        out.writeBytes(END);
        sum(out, sum(pieces));
    }

    /** The Adler-32 of what some pieces inflate to. */
    static int sum(List<Piece> pieces) {
        long low = 1;
        long high = 0;
        for (Piece piece : pieces) {
            // Adler-32 of two texts one after the other, from those of each
            int low2 = piece.sum() & 0xffff;
            int high2 = piece.sum() >>> 16;
            high = (high + high2 + (low + MODULUS - 1) * piece.length()) % MODULUS;
            low = (low + low2 + MODULUS - 1) % MODULUS;
        }
        return (int) (high << 16 | low);
    }

    private int deflate(byte[] data, int flush) {
        deflater.reset();
        deflater.setInput(data);
        if (flush == Deflater.NO_FLUSH) {
            deflater.finish();
        }
        int most = data.length + data.length / 8 + 64; // more than incompressible data takes
        if (room.length < most) {
            room = new byte[most];
        }
        return deflater.deflate(room, 0, room.length, flush);
    }

    private static int adler(byte[] data) {
        Adler32 adler = new Adler32();
        adler.update(data);
        return (int) adler.getValue();
    }

    private static void sum(ByteArrayOutputStream out, int sum) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(sum >> shift);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}

package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A TrueType file as bytes with its table directory; reads big-endian numbers at file offsets. */
final class Sfnt {
    private record Span(int offset, int length) {}

    private final ByteBuffer bytes;
    private final Map<String, Span> tables = new HashMap<>();

    Sfnt(byte[] file) {
        bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(copy(entry, 4), StandardCharsets.ISO_8859_1);
            tables.put(tag, new Span(i32(entry + 8), i32(entry + 12)));
        }
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** File offset of a table; fonts without it are of no use to us. */
    int offset(String tag) {
        return span(tag).offset();
    }

    /** A copy of a table. */
    byte[] table(String tag) {
        return copy(span(tag).offset(), span(tag).length());
    }

    private Span span(String tag) {
        Span span = tables.get(tag);
        if (span == null) {
            throw new IllegalArgumentException("not a TrueType font: no table " + tag);
        }
        return span;
    }

    byte[] copy(int offset, int length) {
        byte[] out = new byte[length];
        bytes.get(offset, out);
        return out;
    }

    /** A short run of text in the file, UTF-16BE as the name table holds it. */
    String utf16(int offset, int length) {
        return new String(copy(offset, length), StandardCharsets.UTF_16BE);
    }

    int u8(int offset) {
        return bytes.get(offset) & 0xff;
    }

    int u16(int offset) {
        return bytes.getShort(offset) & 0xffff;
    }

    int s16(int offset) {
        return bytes.getShort(offset);
    }

    int u24(int offset) {
        return u8(offset) << 16 | u16(offset + 1);
    }

    int i32(int offset) {
        return bytes.getInt(offset);
    }

    /** The checksum TrueType asks for: the sum of all big-endian words, padded with zeros. */
    static int checksum(byte[] data) {
        ByteBuffer padded = ByteBuffer.wrap(Arrays.copyOf(data, data.length + 3 & ~3));
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}

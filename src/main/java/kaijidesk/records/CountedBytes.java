package kaijidesk.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. */
final class CountedBytes extends FilterInputStream {
    private long count;

    CountedBytes(InputStream in) {
        super(in);
    }

    /** How many were read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        count += each < 0 ? 0 : 1;
        return each;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(0, read);
        return read;
    }
}

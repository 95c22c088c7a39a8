package kaijidesk.fetch;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, up to a limit. */
final class BoundedBytes extends ByteArrayOutputStream {
    private final int most;

    /** More came than may. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("more bytes than may be", null, false, false);
        }
    }

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        room(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] some, int from, int length) {
        room(length);
        super.write(some, from, length);
    }

    private void room(int more) {
        if (size() + (long) more > most) {
            throw new Full();
        }
    }
}

package kaijidesk.trail;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts fields into bytes that can be read in one way only: a number has eight bytes, anything else
 * its length in bytes before it, and what is missing the length −1.
 */
final class Canonical {
    private static final int MISSING = -1;

    private ByteBuffer bytes = ByteBuffer.allocate(256);

    Canonical number(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    Canonical bytes(byte[] field) {
        room(Integer.BYTES + field.length).putInt(field.length).put(field);
        return this;
    }

    /** In UTF-16, big end first: what UTF-8 can't hold stays different too. */
    Canonical text(@Nullable String field) {
        if (field == null) {
            room(Integer.BYTES).putInt(MISSING);
            return this;
        }
        ByteBuffer units = ByteBuffer.allocate(field.length() * Character.BYTES);
        units.asCharBuffer().put(field);
        return bytes(units.array());
    }

    byte[] end() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int size = Math.max(bytes.capacity() * 2, bytes.position() + more);
            bytes = ByteBuffer.allocate(size).put(bytes.flip());
        }
        return bytes;
    }
}

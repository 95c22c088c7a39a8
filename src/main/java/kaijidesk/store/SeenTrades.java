package kaijidesk.store;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The trade numbers of one import, eight bytes each. Two numbers in a million are taken for the
 * same once in thirty million imports; the row would then be named as repeated.
 */
public final class SeenTrades {
    private static final int BEGIN = 1 << 10;

    private long[] slots = new long[BEGIN];
    private int size;

    /** Notes a number; whether it is new. */
    public boolean add(String tradeNo) {
        if (size * 2 > slots.length) {
            grow();
        }
        return put(slots, hash(tradeNo));
    }

    private boolean put(long[] into, long hash) {
        int at = (int) (hash & (into.length - 1));
        while (into[at] != 0) {
            if (into[at] == hash) {
                return false;
            }
            at = at + 1 & into.length - 1;
        }
        into[at] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        size = 0;
        for (long each : before) {
            if (each != 0) {
                put(slots, each);
            }
        }
    }

    private static long hash(String tradeNo) {
        byte[] digest = HexFormat.of().parseHex(Migrations.sha256(tradeNo).substring(0, 16));
        long hash = ByteBuffer.wrap(digest).getLong();
        return hash == 0 ? 1 : hash;
    }
}

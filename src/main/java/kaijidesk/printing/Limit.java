package kaijidesk.printing;

import java.time.Duration;

/** A time that runs out, counted from now. */
final class Limit {
    private final long began = System.nanoTime();
    private final long length;

    Limit(Duration length) {
        this.length = length.toNanos();
    }

    boolean over() {
        return System.nanoTime() - began >= length;
    }
}

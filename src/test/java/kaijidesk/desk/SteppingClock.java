package kaijidesk.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set by hand and moves on a second whenever somebody looks at it. */
public final class SteppingClock extends Clock {
    private Instant next;

    /** Begins at a moment. */
    public SteppingClock(Instant first) {
        next = first;
    }

    /** Sets it to the noon of a day in Tokyo. */
    public void noonOf(String day) {
        next = Instant.parse(day + "T03:00:00Z");
    }

    @Override
    public synchronized Instant instant() {
        Instant now = next;
        next = now.plus(Duration.ofSeconds(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody may ask for another zone's clock");
    }
}

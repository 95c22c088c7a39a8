package kaijidesk.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set by hand, so that the demo's story happens in its own days. */
public final class DemoClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    /** Sets the clock to a moment such as {@code 2019-04-08T10:00+09:00}. */
    void set(String moment) {
        now = OffsetDateTime.parse(moment).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package kaijidesk.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the regime. */
public final class Tokyo {
    /** Asia/Tokyo: every day of the regime begins and ends here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Tokyo() {}

    /** The day in Tokyo on which something happened. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The moment at which a day begins in Tokyo. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

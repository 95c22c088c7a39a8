package kaijidesk.desk;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A case whose retention is over (R6.03), or a purged one whose provision records are kept no
 * longer (R6.01).
 *
 * @param number its number
 * @param closedOn the day on which it was closed
 * @param lastDay the last day of the retention that is over
 * @param bars what holds it back all the same; empty when nothing does
 * @param proposed who proposed the purge, null before
 * @param provisionsOnly whether only the provision records of a purged case are left to go
 */
public record DueCase(
        CaseNumber number,
        LocalDate closedOn,
        LocalDate lastDay,
        List<Bar> bars,
        @Nullable Decision proposed,
        boolean provisionsOnly) {
    public DueCase {
        bars = List.copyOf(bars);
    }

    /** Whether nothing holds it back. */
    public boolean free() {
        return bars.isEmpty();
    }
}

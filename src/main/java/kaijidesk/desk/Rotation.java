package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * Which backups stay: the latest of each of the last 7 days that have one, of the last 4 such weeks
 * and of the last 12 such months. What was made before something was destroyed for good goes, once
 * there is a younger one.
 */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /**
     * Those that stay.
     *
     * @param purgedAt when something was last destroyed; null for never
     */
    static Set<Instant> kept(Collection<Instant> made, @Nullable Instant purgedAt) {
        List<Instant> latestFirst =
                made.stream()
                        .filter(each -> purgedAt == null || !each.isBefore(purgedAt))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        if (latestFirst.isEmpty()) {
            // better an old one than none
            return made.stream().max(Comparator.naturalOrder()).map(Set::of).orElse(Set.of());
        }
        Set<Instant> kept = new HashSet<>();
        kept.addAll(latestOf(latestFirst, DAYS, day -> day));
        kept.addAll(latestOf(latestFirst, WEEKS, Rotation::week));
        kept.addAll(latestOf(latestFirst, MONTHS, YearMonth::from));
        return kept;
    }

    private static List<Instant> latestOf(
            List<Instant> latestFirst, int count, Function<LocalDate, Object> span) {
        Set<Object> spans = new HashSet<>();
        return latestFirst.stream()
                .filter(each -> spans.add(span.apply(Tokyo.dayOf(each))))
                .limit(count)
                .toList();
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}

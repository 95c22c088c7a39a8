package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaijidesk.regime.Tokyo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static Instant noon(String day) {
        return Tokyo.beginOf(LocalDate.parse(day)).plus(Duration.ofHours(12));
    }

    @Test
    @DisplayName(
            "of a backup each day for two years: 7 days, 4 weeks, 12 months, the latest of each")
    void eachDay() {
        List<Instant> made = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2024-07-15");
                !day.isAfter(LocalDate.parse("2026-07-15"));
                day = day.plusDays(1)) {
            made.add(noon(day.toString()));
        }

        Set<String> kept = new TreeSet<>();
        Rotation.kept(made, null).forEach(each -> kept.add(Tokyo.dayOf(each).toString()));

        assertThat(kept)
                .containsExactly(
                        "2025-08-31",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-11-30",
                        "2025-12-31",
                        "2026-01-31",
                        "2026-02-28",
                        "2026-03-31",
                        "2026-04-30",
                        "2026-05-31",
                        "2026-06-28",
                        "2026-06-30",
                        "2026-07-05",
                        "2026-07-09",
                        "2026-07-10",
                        "2026-07-11",
                        "2026-07-12",
                        "2026-07-13",
                        "2026-07-14",
                        "2026-07-15");
    }

    @Test
    @DisplayName(
            "turning over every day keeps the same as turning over once: months grow out of weeks")
    void stepByStep() {
        Set<Instant> kept = Set.of();
        List<Instant> all = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2024-07-15");
                !day.isAfter(LocalDate.parse("2026-07-15"));
                day = day.plusDays(1)) {
            List<Instant> made = new ArrayList<>(kept);
            made.add(noon(day.toString()));
            all.add(noon(day.toString()));
            kept = Rotation.kept(made, null);
        }

        assertThat(kept).isEqualTo(Rotation.kept(all, null));
    }

    @Test
    @DisplayName("after a pause nothing goes just because it is old")
    void pause() {
        Set<Instant> made = Set.of(noon("2020-01-01"), noon("2020-01-02"), noon("2026-07-15"));

        assertThat(Rotation.kept(made, null)).isEqualTo(made);
    }

    @Test
    @DisplayName("R6.03 what was made before a destruction goes once there is a younger one")
    void purged() {
        Instant before = noon("2026-07-01");
        Instant after = noon("2026-07-15");

        assertThat(Rotation.kept(Set.of(before, after), noon("2026-07-10"))).containsExactly(after);
        assertThat(Rotation.kept(Set.of(before, after), before))
                .as("at that very moment")
                .containsExactlyInAnyOrder(before, after);
        assertThat(Rotation.kept(Set.of(before), noon("2026-07-10"))).containsExactly(before);
        assertThat(Rotation.kept(Set.of(), null)).isEmpty();
    }
}

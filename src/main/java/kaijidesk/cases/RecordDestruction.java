package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The papers of a closed case were destroyed after its retention period, seen by another person
 * than the one who closed it (R2.08, R6.03).
 *
 * @param on which day
 * @param method how
 * @param note such as who witnessed it
 */
public record RecordDestruction(LocalDate on, Destruction.Method method, String note)
        implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Bars bars =
                new Bars()
                        .unless(file.closed() != null, Rule.R6_03, "bar.not-closed")
                        .unless(file.destroyed() == null, Rule.R6_03, "bar.already-destroyed")
                        .unless(
                                !file.papers().isEmpty() || !file.documents().isEmpty(),
                                Rule.R2_08,
                                "bar.no-paper")
                        .unlessSecondPerson(file.closed(), circumstances.person());
        LocalDate until = RetentionClock.lastDay(file, circumstances.profile());
        return bars.unless(
                        until == null || circumstances.today().isAfter(until),
                        Rule.R6_03,
                        "bar.retention-runs",
                        until == null ? circumstances.today() : until)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        LocalDate until = RetentionClock.lastDay(file, circumstances.profile());
        return Bars.of(standing(file, circumstances))
                .unlessFuture(on, circumstances, Rule.R6_03)
                .unless(until == null || on.isAfter(until), Rule.R6_03, "bar.destroyed-too-early")
                .unlessNoted(note, Rule.R6_03)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withDestroyed(new Destruction(on, method, circumstances.decision(note))));
    }
}

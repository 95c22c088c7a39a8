package kaijidesk.cases;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever anybody tries in whatever order: 10,000 sequences of 200 attempts each. */
@Label(
        "R2.03-R2.07, R2.09, R2.14, R2.19, R3.06, R4.04, R6.01, R6.04, R6.05: what holds after every sequence of acts")
class ActSequenceTest {
    private static final List<Stage> STARTS =
            List.of(
                    Stage.INCOMPLETE,
                    Stage.UNDER_REVIEW,
                    Stage.RIGHTS_REVIEW,
                    Stage.CONTACT_RELEASE_PENDING,
                    Stage.CONTACT_DISCLOSED,
                    Stage.PAPERS,
                    Stage.DISCLOSURE_RELEASE_PENDING,
                    Stage.DISCLOSED);

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 10_000, seed = "20161030")
    @Label(
            "no half pair, no stage 2 before stage 1, no disclosure without four papers or by its preparer")
    void invariants(
            @ForAll @IntRange(max = 7) int start,
            @ForAll @Size(200) List<@IntRange(max = 1_000_000) Integer> choices) {
        CaseWalk walk = new CaseWalk(STARTS.get(start));
        for (int choice : choices) {
            walk.attempt(choice);
            Invariants.checkLast(walk);
        }
        Invariants.check(walk);

        Statistics.label("a disclosure in stage 2 was released")
                .collect(walk.file().disclosed() != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
        Statistics.label("a rights holder learned of a seller")
                .collect(walk.file().disclosed() != null && walk.file().claim() != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
        Statistics.label("a dangerous disclosure was released by a third person")
                .collect(walk.file().disclosed() != null && walk.file().danger() != null)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("a refusal was released")
                .collect(walk.file().refusal() != null && walk.file().refusal().released() != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("acts done beyond the start")
                .collect(walk.attempted() >= 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
    }
}

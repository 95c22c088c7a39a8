package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;

/**
 * Cases of both types at every stage, some with what lies beside the main path, as an office holds
 * them. Tests share them with the figures, which compile this class beside the built program: it
 * needs nothing of JUnit.
 */
public final class CaseMix {
    private CaseMix() {}

    /**
     * A case and what is known beside it.
     *
     * @param file the case
     * @param records what the operator's records say
     * @param surroundings what the office knows besides
     * @param person who looks at it
     */
    public record Known(
            CaseFile file, CaseRecords records, Surroundings surroundings, Person person) {
        /** Circumstances in which nothing has been asked yet. */
        public Circumstances circumstances() {
            return new Circumstances(
                    records, SampleRecords.PROFILE, Samples.NOW, person, surroundings);
        }
    }

    /** Each case anew. */
    public static List<Known> all() {
        List<Known> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.RIGHTS_REVIEW) {
                all.add(ordinary(Samples.at(stage), person(all.size())));
            }
        }
        CaseFile claimed = Samples.claimed();
        all.add(ofRightsHolder(claimed, Samples.REVIEWER));
        for (Samples.Done done : Samples.rightsPath()) {
            claimed = done.act().outcome(claimed, Samples.rightsBy(done.person())).file();
            all.add(ofRightsHolder(claimed, person(all.size())));
        }
        beside().forEach(file -> all.add(ordinary(file, person(all.size()))));
        return all;
    }

    /** A danger, a report of misuse, costs, a further paper, a gap in the records. */
    private static Stream<CaseFile> beside() {
        LocalDate day = Samples.ARRIVED;
        CaseFile papers = Samples.at(Stage.PAPERS);
        return Stream.of(
                done(
                        Samples.at(Stage.CONTACT_RELEASE_PENDING),
                        new FlagDanger(Set.of(DangerKind.STALKING), Samples.SECRET)),
                done(
                        Samples.at(Stage.CONTACT_DISCLOSED),
                        new ReportMisuse(Side.APPLICANT, Samples.SECRET)),
                done(papers, new ChargeExpense(ExpenseKind.POSTAGE, 392, day, "")),
                done(papers, new RequestDocument("修理業者の見積書")),
                done(papers, new Overrule(Rule.R1_04, true, Samples.SECRET)));
    }

    private static CaseFile done(CaseFile file, Act act) {
        return act.outcome(file, Samples.by(Samples.SUPERVISOR)).file();
    }

    private static Known ordinary(CaseFile file, Person person) {
        return new Known(file, Samples.RECORDS, Samples.around(person, null), person);
    }

    private static Known ofRightsHolder(CaseFile file, Person person) {
        return new Known(
                file, Samples.RIGHTS_RECORDS, Samples.around(person, Samples.HOLDER), person);
    }

    private static Person person(int turn) {
        return turn % 2 == 0 ? Samples.REVIEWER : Samples.SUPERVISOR;
    }
}

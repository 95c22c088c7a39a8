package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Admission;
import kaijidesk.regime.Eligibility;
import kaijidesk.regime.EligibilityFacts;
import kaijidesk.regime.Member;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Verdict;

/**
 * All verdicts about an application: how it arrived (R5, R2.02) and the lamps R1.00–R1.05.
 *
 * @param admission R5.01, R2.02, R5.03, R5.04
 * @param lamps R1.00–R1.05
 */
public record Assessment(List<Verdict> admission, List<Verdict> lamps) {
    public Assessment {
        admission = List.copyOf(admission);
        lamps = List.copyOf(lamps);
    }

    /** Asks every rule about the case as the records stand. */
    public static Assessment of(CaseFile file, Circumstances circumstances) {
        Application application = file.application();
        CaseRecords records = circumstances.records();
        String applicantId = Optional.ofNullable(records.applicant()).map(Member::id).orElse(null);
        List<Verdict> admission =
                List.of(
                        Admission.sender(
                                application.sender(), registeredAddress(application, records)),
                        Admission.party(records.trade(), applicantId),
                        Admission.complete(
                                application.items(), records.trade(), records.counterparty()),
                        Admission.agreed(application.agreed()));
        EligibilityFacts facts =
                new EligibilityFacts(
                        application.receivedAt(),
                        records.trade(),
                        applicantId,
                        records.messages(),
                        file.findings());
        return new Assessment(admission, Eligibility.lamps(facts, circumstances.profile()));
    }

    /** Every verdict, admission first. */
    public List<Verdict> all() {
        List<Verdict> all = new ArrayList<>(admission);
        all.addAll(lamps);
        return all;
    }

    /** The verdict of one rule. */
    public Verdict of(Rule rule) {
        return all().stream().filter(verdict -> verdict.rule() == rule).findFirst().orElseThrow();
    }

    /** The rules with that status, in the order of {@link #all}. */
    public List<Rule> rules(Status status) {
        return all().stream()
                .filter(verdict -> verdict.status() == status)
                .map(Verdict::rule)
                .toList();
    }

    /** Whether every rule passes. */
    public boolean eligible() {
        return all().stream().allMatch(verdict -> verdict.status().passes());
    }

    private static @org.jspecify.annotations.Nullable String registeredAddress(
            Application application, CaseRecords records) {
        return Optional.ofNullable(records.applicant())
                .flatMap(member -> member.registeredOn(Tokyo.dayOf(application.receivedAt())))
                .map(snapshot -> snapshot.email())
                .orElse(null);
    }
}

package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Admission;
import kaijidesk.regime.Eligibility;
import kaijidesk.regime.EligibilityFacts;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RightsHolderPath;
import kaijidesk.regime.RightsVerdict;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Trade;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * All verdicts about an application: how it arrived (R5, R2.02) and the lamps R1.00–R1.05; of a
 * rights holder's case the points of R4.04.
 *
 * @param admission R5.01, R2.02, R5.03, R5.04
 * @param lamps R1.00–R1.05, or the points of R4.04
 */
public record Assessment(List<Verdict> admission, List<Verdict> lamps) {
    public Assessment {
        admission = List.copyOf(admission);
        lamps = List.copyOf(lamps);
    }

    /** Asks every rule about the case as the records stand. */
    public static Assessment of(CaseFile file, Circumstances circumstances) {
        return circumstances.assessment(file);
    }

    static Assessment compute(CaseFile file, Circumstances circumstances) {
        return file.claim() == null
                ? ordinary(file, circumstances)
                : ofRightsHolder(file, file.claim(), circumstances);
    }

    private static Assessment ordinary(CaseFile file, Circumstances circumstances) {
        Application application = file.application();
        CaseRecords records = circumstances.records();
        Member applicant = records.applicant();
        String applicantId = applicant == null ? null : applicant.id();
        Verdict party = party(file, records.trade(), applicantId);
        List<Verdict> admission =
                List.of(
                        sender(application, applicant, party),
                        party,
                        Admission.complete(
                                application.items(), records.trade(), records.counterparty()),
                        Admission.agreed(application.agreed()));
        EligibilityFacts facts =
                new EligibilityFacts(
                        application.receivedAt(),
                        application.countedAt(),
                        records.trade(),
                        applicantId,
                        records.messages(),
                        file.findings(),
                        circumstances.surroundings().answersAnEarlier(application.receivedAt()));
        List<Verdict> lamps = Eligibility.lamps(facts, circumstances.profile());
        return new Assessment(admission, overruled(lamps, file));
    }

    /**
     * R5.01. Of an application that came from another address it also says who may be told: a party
     * at its registered address, else nobody. Whether a notice went is shown by the letters: it
     * depends on what was known at receipt, and older cases had none.
     */
    private static Verdict sender(
            Application application, @Nullable Member applicant, Verdict party) {
        Verdict sender =
                Admission.sender(application.sender(), registeredAddress(application, applicant));
        if (application.arrival() != Application.Arrival.OTHER_ADDRESS) {
            return sender;
        }
        List<Step> steps = new ArrayList<>(sender.steps());
        boolean known = party.status().passes();
        steps.add(steps.size() - 1, Step.of(known ? "sender.member-only" : "sender.nobody"));
        return new Verdict(sender.rule(), sender.status(), steps);
    }

    /**
     * R2.02. A supervisor's exception is for an agent or heir of a party; who isn't a party by the
     * records stays out.
     */
    private static Verdict party(
            CaseFile file, @Nullable Trade trade, @Nullable String applicantId) {
        Verdict byRecords = Admission.party(trade, applicantId, null);
        return byRecords.status().passes()
                ? Overruled.by(
                        file.overrules(),
                        Admission.party(trade, applicantId, file.findings().get(Rule.R2_02)))
                : byRecords;
    }

    /** R1.01, R1.02 and R2.14 don't apply to the fast path; R4.04 has points of its own. */
    private static Assessment ofRightsHolder(
            CaseFile file, RightsClaim claim, Circumstances circumstances) {
        RightsHolderPath path =
                claim.path(
                        file, circumstances.records(), circumstances.surroundings().rightsHolder());
        List<Verdict> points = path.verdicts().stream().map(RightsVerdict::verdict).toList();
        return new Assessment(List.of(), points);
    }

    private static List<Verdict> overruled(List<Verdict> lamps, CaseFile file) {
        return file.overrules().isEmpty()
                ? lamps
                : lamps.stream().map(lamp -> Overruled.by(file.overrules(), lamp)).toList();
    }

    /** Every verdict, admission first. */
    public List<Verdict> all() {
        List<Verdict> all = new ArrayList<>(admission);
        all.addAll(lamps);
        return all;
    }

    /** What isn't green: barred, open, or let pass with a warning. */
    public List<Verdict> notGreen() {
        return all().stream().filter(verdict -> verdict.status() != Status.HOLDS).toList();
    }

    /** The verdict of one rule. */
    public Verdict of(Rule rule) {
        for (Verdict verdict : admission) {
            if (verdict.rule() == rule) {
                return verdict;
            }
        }
        return lamps.stream().filter(lamp -> lamp.rule() == rule).findFirst().orElseThrow();
    }

    /** The rules with that status, in the order of {@link #all}. */
    public List<Rule> rules(Status status) {
        return all().stream()
                .filter(verdict -> verdict.status() == status)
                .map(Verdict::rule)
                .toList();
    }

    private static @Nullable String registeredAddress(
            Application application, @Nullable Member applicant) {
        return applicant == null
                ? null
                : applicant
                        .registeredOn(Tokyo.dayOf(application.receivedAt()))
                        .map(MemberSnapshot::email)
                        .orElse(null);
    }
}

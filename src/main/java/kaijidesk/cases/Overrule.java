package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.Rule;

/**
 * A supervisor lets a case pass a rule that data or a reviewer left red or amber (R1, R3), with an
 * internal note. The verdict stays visible and says that it was overruled.
 *
 * @param rule which
 * @param stands whether it is overruled from now on, or no longer
 * @param note why, for the file only
 */
public record Overrule(Rule rule, boolean stands, String note) implements Act {
    /** What a supervisor can overrule: lamps, the party in person, papers, and the payment gate. */
    public static final Set<Rule> RULES =
            Set.of(
                    Rule.R1_00,
                    Rule.R1_01,
                    Rule.R1_02,
                    Rule.R1_03,
                    Rule.R1_04,
                    Rule.R2_02,
                    Rule.R2_07,
                    Rule.R2_10,
                    Rule.R2_11,
                    Rule.R2_12,
                    Rule.R2_13,
                    Rule.R2_17);

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.disclosed() == null, Rule.R2_06, "bar.already-disclosed")
                .unlessSupervisor(circumstances, Rule.R1_00)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(RULES.contains(rule), rule, "bar.not-overrulable", rule)
                .unless(
                        stands != file.overrules().containsKey(rule),
                        rule,
                        stands ? "bar.already-overruled" : "bar.not-overruled")
                .unless(
                        rule != Rule.R2_02 || !stands || partyByRecords(circumstances),
                        rule,
                        "bar.never-a-party")
                .unlessNoted(note, rule)
                .list();
    }

    /** An agent or heir acts for a member; who isn't a party at all has no counterparty. */
    private static boolean partyByRecords(Circumstances circumstances) {
        CaseRecords records = circumstances.records();
        return records.trade() != null
                && records.applicant() != null
                && records.trade().hasParty(records.applicant().id());
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withOverrule(rule, stands ? circumstances.decision(note) : null));
    }
}

package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/**
 * A second person releases stage 1: both registered addresses to both sides, one act (R2.03, R2.04,
 * R6.04). Each of the two provisions has its record (R6.01).
 */
public record ReleaseContactDisclosure() implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        CaseRecords records = circumstances.records();
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.eligible() != null, Rule.R2_01, "bar.not-eligible-yet")
                .unless(file.contact() == null, Rule.R2_04, "bar.already-disclosed")
                .unless(
                        Registered.hasEmail(records.applicant(), circumstances),
                        Rule.R2_04,
                        "bar.no-applicant-email")
                .unless(
                        Registered.hasEmail(records.counterparty(), circumstances),
                        Rule.R2_04,
                        "bar.no-counterparty-email")
                .unless(records.trade() != null, Rule.R1_00, "bar.no-trade")
                .unlessSecondPerson(file.eligible(), circumstances.person())
                .unlessSafe(file, circumstances)
                .unlessMisused(records.applicant(), circumstances)
                .unlessMisused(records.counterparty(), circumstances)
                .unlessEligible(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Member applicant = Registered.member(circumstances.records().applicant());
        Member counterparty = Registered.member(circumstances.records().counterparty());
        ContactDisclosure pair =
                new ContactDisclosure(
                        circumstances.decision(""),
                        Registered.applicant(circumstances).email(),
                        Registered.counterparty(circumstances).email());
        return Outcome.of(
                file.withContact(pair),
                new Effect.TellBoth(
                        message(
                                Notice.CONTACT_TO_APPLICANT,
                                pair.counterpartyAddress(),
                                file,
                                circumstances),
                        message(
                                Notice.CONTACT_TO_COUNTERPARTY,
                                pair.applicantAddress(),
                                file,
                                circumstances)),
                provision(applicant, counterparty, Rule.R2_01),
                provision(counterparty, applicant, Rule.R2_04));
    }

    private static ContactMessage message(
            Notice notice, String address, CaseFile file, Circumstances circumstances) {
        return new ContactMessage(
                notice,
                address,
                TradeReference.of(file, Registered.trade(circumstances)),
                circumstances.today());
    }

    private static Effect provision(Member recipient, Member subject, Rule basis) {
        return new Effect.RecordProvision(
                recipient.id(), subject.id(), Set.of(RegisteredItem.EMAIL), basis);
    }
}

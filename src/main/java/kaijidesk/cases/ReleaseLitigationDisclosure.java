package kaijidesk.cases;

import java.util.List;
import java.util.Objects;
import kaijidesk.regime.Member;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Trade;

/**
 * A second person releases stage 2 (R2.06, R6.04): the disclosure letter is issued with each
 * distinct registered value (R2.19), and the provision is recorded (R6.01).
 */
public record ReleaseLitigationDisclosure() implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        PreparedDisclosure prepared = file.prepared();
        Bars bars =
                Bars.ofOrdinaryCase(file, circumstances)
                        .unless(file.contact() != null, Rule.R2_05, "bar.no-contact-disclosure")
                        .unless(prepared != null, Rule.R2_06, "bar.not-prepared")
                        .unless(file.disclosed() == null, Rule.R2_06, "bar.already-disclosed")
                        .unless(
                                Registered.hasAddress(
                                        circumstances.records().applicant(), circumstances),
                                Rule.R2_03,
                                "bar.no-applicant-address")
                        .unless(circumstances.records().trade() != null, Rule.R1_00, "bar.no-trade")
                        .unless(
                                circumstances.records().counterparty() != null,
                                Rule.R2_03,
                                "bar.no-counterparty")
                        .unlessSecondPerson(
                                prepared == null ? null : prepared.prepared(),
                                circumstances.person())
                        .unlessSafe(file, circumstances)
                        .unlessMisused(circumstances.records().applicant(), circumstances)
                        .unlessMisusedHere(Side.APPLICANT, file)
                        .unlessOfParties(file, circumstances)
                        .unlessStillRegistered(prepared, circumstances)
                        .unlessReadable(file, circumstances);
        return bars.unless(Expenses.verdict(file, circumstances.profile())).list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        PreparedDisclosure prepared = Objects.requireNonNull(file.prepared());
        Trade trade = Registered.trade(circumstances);
        Member applicant = Registered.member(circumstances.records().applicant());
        Member counterparty = Registered.member(circumstances.records().counterparty());
        Letter letter =
                new Letter.Disclosure(
                        Recipient.byPost(Registered.applicant(circumstances)),
                        TradeReference.of(file, trade),
                        file.lastAppliedOn(),
                        prepared.disclosed(counterparty, trade));
        return Outcome.of(
                file.withDisclosed(circumstances.decision("")),
                new Effect.IssueLetter(letter),
                new Effect.RecordProvision(
                        applicant.id(), counterparty.id(), prepared.items(), Rule.R2_05));
    }
}

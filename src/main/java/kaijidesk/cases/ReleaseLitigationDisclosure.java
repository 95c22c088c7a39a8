package kaijidesk.cases;

import java.util.List;
import java.util.Objects;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
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
                Bars.ofOpenCase(file)
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
                                circumstances.person());
        bars.unlessOfParties(file, circumstances);
        if (prepared != null && bars.none()) {
            stillRegistered(prepared, circumstances, bars);
        }
        return bars.list();
    }

    /** The records may have changed since the disclosure was prepared. */
    private static void stillRegistered(
            PreparedDisclosure prepared, Circumstances circumstances, Bars bars) {
        for (RegisteredItem item : prepared.items()) {
            bars.unless(
                    Registered.hasItem(item, circumstances),
                    Rule.R2_03,
                    "bar.item-not-registered",
                    item);
        }
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
                        DisclosedItem.of(counterparty, trade.tradeNo(), prepared.items()));
        return Outcome.of(
                file.withDisclosed(circumstances.decision("")),
                new Effect.IssueLetter(letter),
                new Effect.RecordProvision(
                        applicant.id(), counterparty.id(), prepared.items(), Rule.R2_05));
    }
}

package kaijidesk.cases;

import java.util.List;
import java.util.Objects;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Trade;

/**
 * A second person releases the disclosure to a rights holder (R4.04, R6.04): a letter to the
 * address of the operator's list, and its provision record (R6.01). The seller isn't told.
 */
public record ReleaseRightsDisclosure() implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        PreparedDisclosure prepared = file.prepared();
        return Bars.ofRightsCase(file, circumstances)
                .unless(prepared != null, Rule.R4_04, "bar.not-prepared")
                .unless(file.disclosed() == null, Rule.R4_04, "bar.already-disclosed")
                .unlessSecondPerson(
                        prepared == null ? null : prepared.prepared(), circumstances.person())
                .unlessSafe(file, circumstances)
                .unlessSellerKnown(circumstances)
                .unlessEligible(file, circumstances)
                .unlessStillRegistered(prepared, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        PreparedDisclosure prepared = Objects.requireNonNull(file.prepared());
        Trade trade = Registered.trade(circumstances);
        RightsClaim claim = Objects.requireNonNull(file.claim());
        Letter letter =
                new Letter.RightsDisclosure(
                        Recipient.of(Registered.rightsHolder(circumstances)),
                        TradeReference.of(file, trade),
                        file.lastAppliedOn(),
                        prepared.disclosed(
                                Registered.member(circumstances.records().counterparty()), trade));
        return Outcome.of(
                file.withDisclosed(circumstances.decision("")),
                new Effect.IssueLetter(letter),
                new Effect.RecordProvision(
                        claim.holderId(), trade.sellerId(), prepared.items(), Rule.R4_04));
    }
}

package kaijidesk.cases;

import java.util.Objects;
import kaijidesk.regime.Member;
import kaijidesk.regime.Trade;

/**
 * Whom and what a case is about, by the operator's own numbers. Pinned when the case is first
 * decided on: a nickname may be freed and taken over, and no letter may follow it to somebody else.
 *
 * @param tradeNo 取引番号
 * @param applicantId member number of the applicant, or number of the rights holder
 * @param counterpartyId member number of the other party
 */
public record Parties(String tradeNo, String applicantId, String counterpartyId) {
    static Parties of(Circumstances circumstances) {
        Trade trade = Registered.trade(circumstances);
        Member applicant = Registered.member(circumstances.records().applicant());
        return new Parties(trade.tradeNo(), applicant.id(), trade.otherParty(applicant.id()));
    }

    /** Of a rights holder's case: who claims, and the seller (R4.04). */
    static Parties ofClaim(CaseFile file, Circumstances circumstances) {
        Trade trade = Registered.trade(circumstances);
        RightsClaim claim = Objects.requireNonNull(file.claim());
        return new Parties(trade.tradeNo(), claim.holderId(), trade.sellerId());
    }

    /** Of whichever type the case is. */
    static Parties of(CaseFile file, Circumstances circumstances) {
        return file.claim() == null ? of(circumstances) : ofClaim(file, circumstances);
    }
}

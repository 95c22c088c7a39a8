package kaijidesk.cases;

import kaijidesk.regime.Member;
import kaijidesk.regime.Trade;

/**
 * Whom and what a case is about, by the operator's own numbers. Pinned when the case is first
 * decided on: a nickname may be freed and taken over, and no letter may follow it to somebody else.
 *
 * @param tradeNo 取引番号
 * @param applicantId member number of the applicant
 * @param counterpartyId member number of the other party
 */
public record Parties(String tradeNo, String applicantId, String counterpartyId) {
    static Parties of(Circumstances circumstances) {
        Trade trade = Registered.trade(circumstances);
        Member applicant = Registered.member(circumstances.records().applicant());
        return new Parties(trade.tradeNo(), applicant.id(), trade.otherParty(applicant.id()));
    }
}

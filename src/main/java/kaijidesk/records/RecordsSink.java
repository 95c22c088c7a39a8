package kaijidesk.records;

import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;

/**
 * Takes the rows of an export one by one, in the files' order: members, then trades, then messages.
 */
public interface RecordsSink {
    /**
     * What was registered of a member at one point in time; a member comes once for each (R2.19).
     */
    void member(
            RowPlace where,
            String memberId,
            String nickname,
            Member.Kind kind,
            MemberSnapshot snapshot);

    /** A trade. */
    void trade(RowPlace where, Trade trade);

    /** A message that the parties of a trade exchanged through the site (R1.02). */
    void message(RowPlace where, String tradeNo, TradeMessage message);
}

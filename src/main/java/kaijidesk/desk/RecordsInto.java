package kaijidesk.desk;

import kaijidesk.records.RecordsSink;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import kaijidesk.store.RecordsTable;

/** Puts what the export holds into the office's records, row by row. */
record RecordsInto(RecordsTable table) implements RecordsSink {
    @Override
    public void member(
            String memberId, String nickname, Member.Kind kind, MemberSnapshot snapshot) {
        table.add(memberId, nickname, kind, snapshot);
    }

    @Override
    public void trade(Trade trade) {
        table.add(trade);
    }

    @Override
    public void message(String tradeNo, TradeMessage message) {
        table.add(tradeNo, message);
    }
}

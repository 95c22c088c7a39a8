package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.RecordsSink;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import kaijidesk.store.RecordsTable;

/**
 * Puts what the export holds into the office's records, row by row, and notes what contradicts
 * them.
 */
final class RecordsInto implements RecordsSink {
    private final RecordsTable table;
    private final List<String> contradictions = new ArrayList<>();

    RecordsInto(RecordsTable table) {
        this.table = table;
    }

    /** Member numbers with a point in time that the office knows otherwise. */
    List<String> contradictions() {
        return contradictions;
    }

    @Override
    public void member(
            String memberId, String nickname, Member.Kind kind, MemberSnapshot snapshot) {
        if (!table.add(memberId, nickname, kind, snapshot)) {
            contradictions.add(memberId + " " + snapshot.asOf());
        }
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

package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.Problems;
import kaijidesk.records.RecordsSink;
import kaijidesk.records.RowPlace;
import kaijidesk.records.RowProblem;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import kaijidesk.store.MemberBlock;
import kaijidesk.store.MessageRow;
import kaijidesk.store.RecordsTable;
import kaijidesk.store.RowOutcome;
import kaijidesk.store.SeenTrades;
import kaijidesk.store.SnapshotRow;

/**
 * Puts what the operator's system holds into the office's records, a block of rows at a time, and
 * notes what contradicts them and which cases it concerns.
 */
final class RecordsInto implements RecordsSink {
    private static final int BLOCK = 2_000;

    private final RecordsTable table;
    private final Problems problems;
    private final Touched touched;
    private final SeenTrades seen = new SeenTrades();
    private final List<RowPlace> places = new ArrayList<>();
    private final List<SnapshotRow> members = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private final List<MessageRow> messages = new ArrayList<>();
    private int contradictedMembers;
    private int contradictedTrades;

    RecordsInto(RecordsTable table, Problems problems, Touched touched) {
        this.table = table;
        this.problems = problems;
        this.touched = touched;
    }

    /** Rows of members that say otherwise what is known of the same point in time (R2.19). */
    int contradictedMembers() {
        return contradictedMembers;
    }

    /** Rows of trades that say otherwise what an earlier row said. */
    int contradictedTrades() {
        return contradictedTrades;
    }

    @Override
    public void member(
            RowPlace where,
            String memberId,
            String nickname,
            Member.Kind kind,
            MemberSnapshot snapshot) {
        places.add(where);
        members.add(new SnapshotRow(memberId, nickname, kind, snapshot));
        if (members.size() == BLOCK) {
            flush();
        }
    }

    @Override
    public void trade(RowPlace where, Trade trade) {
        if (trades.isEmpty()) {
            flush();
        }
        places.add(where);
        trades.add(trade);
        if (trades.size() == BLOCK) {
            flush();
        }
    }

    @Override
    public void message(RowPlace where, String tradeNo, TradeMessage message) {
        if (messages.isEmpty()) {
            flush();
        }
        places.add(where);
        messages.add(new MessageRow(tradeNo, message));
        if (messages.size() == BLOCK) {
            flush();
        }
    }

    /** Writes what waits for its block to be full. */
    void flush() {
        flushMembers();
        flushTrades();
        flushMessages();
        places.clear();
    }

    private void flushMembers() {
        if (members.isEmpty()) {
            return;
        }
        MemberBlock block = table.members(members);
        List<RowOutcome> outcomes = block.write();
        block.formerNicknames().forEach(touched::nickname);
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case TAKEN -> {
                    touched.member(members.get(i).memberId());
                    touched.nickname(members.get(i).nickname());
                }
                case CONTRADICTS -> {
                    contradictedMembers++;
                    bad(i, RowProblem.Why.CONTRADICTION, "as_of");
                }
                case KNOWN -> {}
            }
        }
        members.clear();
    }

    private void flushTrades() {
        if (trades.isEmpty()) {
            return;
        }
        List<RowOutcome> outcomes = table.addTrades(trades, seen);
        for (int i = 0; i < outcomes.size(); i++) {
            Trade trade = trades.get(i);
            switch (outcomes.get(i)) {
                case TAKEN -> touched.trade(trade.tradeNo());
                case CONTRADICTS -> {
                    contradictedTrades++;
                    bad(i, RowProblem.Why.REPEATED, "trade_no");
                }
                case KNOWN -> {}
            }
        }
        trades.clear();
    }

    private void flushMessages() {
        if (messages.isEmpty()) {
            return;
        }
        List<RowOutcome> outcomes = table.addMessages(messages);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == RowOutcome.TAKEN) {
                touched.trade(messages.get(i).tradeNo());
            }
        }
        messages.clear();
    }

    private void bad(int row, RowProblem.Why why, String column) {
        RowPlace where = places.get(row);
        problems.add(new RowProblem(where.file(), where.line(), why, column));
    }
}

package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRADE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.Trade;
import kaijidesk.store.gen.tables.records.TradeRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Takes in many trades at once. What an earlier import said of a trade may change, such as the day
 * of its completion; within one import a trade can be only one thing.
 */
final class TradeBlock {
    private final DSLContext sql;
    private final SeenTrades seen;
    private final Map<String, Trade> known = new HashMap<>();
    private final Map<String, Trade> fresh = new LinkedHashMap<>();
    private final Map<String, Trade> changed = new LinkedHashMap<>();

    TradeBlock(DSLContext sql, SeenTrades seen) {
        this.sql = sql;
        this.seen = seen;
    }

    List<RowOutcome> write(List<Trade> trades) {
        String[] numbers = trades.stream().map(Trade::tradeNo).distinct().toArray(String[]::new);
        sql.selectFrom(TRADE)
                .where(TRADE.TRADE_NO.eq(DSL.any(numbers)))
                .forEach(row -> known.put(row.getTradeNo(), RecordsTable.trade(row)));
        List<RowOutcome> outcomes = trades.stream().map(this::take).toList();
        Batches.run(
                sql,
                sql.insertInto(TRADE)
                        .columns(TRADE.fields())
                        .values(new Object[TRADE.fields().length]),
                fresh.values(),
                trade -> row(trade).intoArray());
        TradeRecord empty = new TradeRecord();
        Field<?>[] fields = TRADE.fields();
        Arrays.stream(fields).skip(1).forEach(field -> empty.changed(field, true));
        Batches.run(
                sql,
                sql.update(TRADE).set(empty).where(TRADE.TRADE_NO.eq((String) null)),
                changed.values(),
                TradeBlock::changedValues);
        return outcomes;
    }

    private RowOutcome take(Trade trade) {
        boolean again = !seen.add(trade.tradeNo());
        Trade before = known.get(trade.tradeNo());
        if (trade.equals(before)) {
            return RowOutcome.KNOWN;
        }
        if (again) {
            return RowOutcome.CONTRADICTS;
        }
        known.put(trade.tradeNo(), trade);
        (before == null ? fresh : changed).put(trade.tradeNo(), trade);
        return RowOutcome.TAKEN;
    }

    /** All but the number, and the number at last. */
    private static Object[] changedValues(Trade trade) {
        Object[] values = row(trade).intoArray();
        Object[] turned = Arrays.copyOfRange(values, 1, values.length + 1);
        turned[values.length - 1] = values[0];
        return turned;
    }

    private static TradeRecord row(Trade trade) {
        return new TradeRecord(
                trade.tradeNo(),
                trade.itemNo(),
                trade.itemName(),
                trade.sellerId(),
                trade.buyerId(),
                trade.wonOn(),
                trade.completedOn(),
                trade.delivery().name(),
                trade.payment().name(),
                trade.messagingClosesOn());
    }
}

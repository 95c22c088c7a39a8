package kaijidesk.store;

import static kaijidesk.store.gen.Tables.HISTORY;
import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;
import static kaijidesk.store.gen.Tables.TRAIL_HEAD;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.store.gen.tables.records.HistoryRecord;
import kaijidesk.trail.Chain;
import kaijidesk.trail.TrailHead;
import kaijidesk.trail.TrailKind;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;

/**
 * Begins an office's chain. What earlier versions of the program kept as each case's own history
 * moves into it, once, in the order of time.
 */
record TrailBegin(DSLContext sql, Chain chain) {
    private static final int AT_ONCE = 500;

    /** Whether something was written. */
    boolean run() {
        if (sql.fetchExists(TRAIL_HEAD)) {
            return false;
        }
        long there = sql.fetchCount(TRAIL_ENTRY);
        begin(there);
        if (there == 0) {
            move();
        }
        return true;
    }

    /** Entries without a head: somebody took it away, and no new one makes that whole. */
    private void begin(long there) {
        byte[] genesis = chain.genesis();
        byte[] seal = there == 0 ? chain.seal(0, genesis) : new byte[0];
        TrailHead head = new TrailHead(there, genesis, seal);
        sql.insertInto(TRAIL_HEAD)
                .set(TRAIL_HEAD.HEAD, 1)
                .set(TRAIL_HEAD.ENTRIES, head.entries())
                .set(TRAIL_HEAD.MAC, head.mac())
                .set(TRAIL_HEAD.SEAL, head.seal())
                .execute();
    }

    private void move() {
        TrailWriter writer = new TrailWriter(sql, chain);
        List<TrailPending> some = new ArrayList<>();
        for (Record2<String, Long> key : keys()) {
            some.add(pending(sql.fetchSingle(HISTORY, which(key))));
            if (some.size() == AT_ONCE) {
                writer.write(some);
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            writer.write(some);
        }
        sql.deleteFrom(HISTORY).execute();
    }

    /** By time; where a clock went back, a case's entries stay in their order all the same. */
    private Result<Record2<String, Long>> keys() {
        Field<?> latest =
                DSL.max(HISTORY.HAPPENED_AT)
                        .over()
                        .partitionBy(HISTORY.CASE_NUMBER)
                        .orderBy(HISTORY.ENTRY);
        return sql.select(HISTORY.CASE_NUMBER, HISTORY.ENTRY)
                .from(HISTORY)
                .orderBy(latest, HISTORY.CASE_NUMBER, HISTORY.ENTRY)
                .fetch();
    }

    private static org.jooq.Condition which(Record2<String, Long> key) {
        return HISTORY.CASE_NUMBER.eq(key.value1()).and(HISTORY.ENTRY.eq(key.value2()));
    }

    private static TrailPending pending(HistoryRecord row) {
        return new TrailPending(
                TrailKind.ACT,
                row.getHappenedAt().toInstant(),
                row.getPerson(),
                row.getCaseNumber(),
                row.getAct(),
                row.getEntered());
    }
}

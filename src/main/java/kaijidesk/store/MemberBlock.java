package kaijidesk.store;

import static kaijidesk.store.gen.Tables.MEMBER;
import static kaijidesk.store.gen.Tables.MEMBER_SNAPSHOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.store.gen.tables.records.MemberRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Takes in many snapshots at once: what is known of all of them is asked in one question, what is
 * new is written in one batch.
 */
public final class MemberBlock {
    private static final String KNOWN =
            "select s.* from unnest(cast({0} as varchar array), cast({1} as varchar array),"
                    + " cast({2} as varchar array), cast({3} as date array)) as k (a, b, c, d)"
                    + " join member_snapshot s on s.member_id = k.a and s.point = k.b"
                    + " and s.trade_no = k.c and s.as_of = k.d";

    private final DSLContext sql;
    private final List<SnapshotRow> rows;
    private final Map<SnapshotRow.Key, MemberSnapshot> snapshots = new HashMap<>();
    private final Map<String, MemberRecord> members = new HashMap<>();
    private final Map<String, MemberRecord> fresh = new LinkedHashMap<>();
    private final Map<String, MemberRecord> changed = new LinkedHashMap<>();
    private final List<SnapshotRow> added = new ArrayList<>();
    private final Set<String> formerNicknames = new HashSet<>();

    MemberBlock(DSLContext sql, List<SnapshotRow> rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Nicknames that a member bore until now. */
    public Set<String> formerNicknames() {
        return formerNicknames;
    }

    /** Writes what is new; what became of each row, in their order. */
    public List<RowOutcome> write() {
        List<SnapshotRow.Key> keys = rows.stream().map(SnapshotRow::key).distinct().toList();
        sql.resultQuery(
                        KNOWN,
                        DSL.val(texts(keys.stream().map(SnapshotRow.Key::memberId).toList())),
                        DSL.val(texts(keys.stream().map(SnapshotRow.Key::point).toList())),
                        DSL.val(texts(keys.stream().map(SnapshotRow.Key::tradeNo).toList())),
                        DSL.val(keys.stream().map(SnapshotRow.Key::asOf).toArray(LocalDate[]::new)))
                .coerce(MEMBER_SNAPSHOT)
                .forEach(row ->
                        snapshots.put(
                                new SnapshotRow.Key(
                                        row.getMemberId(),
                                        row.getPoint(),
                                        row.getTradeNo(),
                                        row.getAsOf()),
                                RecordsTable.snapshot(row)));
        sql.selectFrom(MEMBER)
                .where(
                        MEMBER.MEMBER_ID.eq(
                                DSL.any(
                                        texts(
                                                keys.stream()
                                                        .map(SnapshotRow.Key::memberId)
                                                        .distinct()
                                                        .toList()))))
                .forEach(row -> members.put(row.getMemberId(), row));
        List<RowOutcome> outcomes = rows.stream().map(this::take).toList();
        flush();
        return outcomes;
    }

    private RowOutcome take(SnapshotRow row) {
        MemberSnapshot known = snapshots.putIfAbsent(row.key(), row.snapshot());
        if (known != null && !known.equals(row.snapshot())) {
            return RowOutcome.CONTRADICTS;
        }
        if (known == null) {
            added.add(row);
        }
        return member(row) || known == null ? RowOutcome.TAKEN : RowOutcome.KNOWN;
    }

    /** A member's nickname and kind are the last row's; whether that changes anything. */
    private boolean member(SnapshotRow row) {
        MemberRecord now = new MemberRecord(row.memberId(), row.nickname(), row.kind().name());
        MemberRecord before = members.put(row.memberId(), now);
        if (now.equals(before)) {
            return false;
        }
        if (before == null || fresh.containsKey(row.memberId())) {
            fresh.put(row.memberId(), now);
        } else {
            changed.put(row.memberId(), now);
        }
        if (before != null) {
            formerNicknames.add(before.getNickname());
        }
        return true;
    }

    private void flush() {
        Batches.run(
                sql,
                sql.insertInto(MEMBER, MEMBER.MEMBER_ID, MEMBER.NICKNAME, MEMBER.KIND)
                        .values((String) null, null, null),
                fresh.values(),
                row -> new Object[] {row.getMemberId(), row.getNickname(), row.getKind()});
        Batches.run(
                sql,
                sql.update(MEMBER)
                        .set(MEMBER.NICKNAME, (String) null)
                        .set(MEMBER.KIND, (String) null)
                        .where(MEMBER.MEMBER_ID.eq((String) null)),
                changed.values(),
                row -> new Object[] {row.getNickname(), row.getKind(), row.getMemberId()});
        Batches.run(
                sql,
                sql.insertInto(MEMBER_SNAPSHOT)
                        .columns(MEMBER_SNAPSHOT.fields())
                        .values(new Object[MEMBER_SNAPSHOT.fields().length]),
                added,
                MemberBlock::values);
    }

    private static Object[] values(SnapshotRow row) {
        return RecordsTable.row(row.memberId(), row.snapshot()).intoArray();
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}

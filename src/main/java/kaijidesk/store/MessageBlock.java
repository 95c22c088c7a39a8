package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRADE_MESSAGE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Takes in many messages at once, each of them one time. */
final class MessageBlock {
    private static final String KNOWN =
            "select m.trade_no, m.sent_at, m.from_member_id, m.body_sha256"
                    + " from unnest(cast({0} as varchar array),"
                    + " cast({1} as timestamp(6) with time zone array),"
                    + " cast({2} as varchar array), cast({3} as varchar array)) as k (a, b, c, d)"
                    + " join trade_message m on m.trade_no = k.a and m.sent_at = k.b"
                    + " and m.from_member_id = k.c and m.body_sha256 = k.d";

    private final DSLContext sql;

    MessageBlock(DSLContext sql) {
        this.sql = sql;
    }

    List<RowOutcome> write(List<MessageRow> rows) {
        Map<MessageRow.Key, MessageRow> fresh = new LinkedHashMap<>();
        List<MessageRow.Key> keys = rows.stream().map(MessageRow::key).toList();
        Set<MessageRow.Key> known = known(keys);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean added = known.add(keys.get(i));
            if (added) {
                fresh.put(keys.get(i), rows.get(i));
            }
            outcomes.add(added ? RowOutcome.TAKEN : RowOutcome.KNOWN);
        }
        Batches.run(
                sql,
                sql.insertInto(TRADE_MESSAGE)
                        .columns(TRADE_MESSAGE.fields())
                        .values(new Object[TRADE_MESSAGE.fields().length]),
                fresh.entrySet(),
                each -> values(each.getKey(), each.getValue().message().body()));
        return outcomes;
    }

    private Set<MessageRow.Key> known(List<MessageRow.Key> keys) {
        Set<MessageRow.Key> known = new HashSet<>();
        sql.resultQuery(
                        KNOWN,
                        DSL.val(texts(keys, MessageRow.Key::tradeNo)),
                        DSL.val(
                                keys.stream()
                                        .map(key -> Moments.stored(key.sentAt()))
                                        .toArray(OffsetDateTime[]::new)),
                        DSL.val(texts(keys, MessageRow.Key::from)),
                        DSL.val(texts(keys, MessageRow.Key::sha256)))
                .forEach(row -> known.add(key(row)));
        return known;
    }

    private static MessageRow.Key key(Record row) {
        Instant sentAt = row.get(1, OffsetDateTime.class).toInstant();
        return new MessageRow.Key(
                row.get(0, String.class),
                sentAt,
                row.get(2, String.class),
                row.get(3, String.class));
    }

    private static Object[] values(MessageRow.Key key, String body) {
        return new Object[] {
            key.tradeNo(), Moments.stored(key.sentAt()), key.from(), key.sha256(), body
        };
    }

    private static String[] texts(
            List<MessageRow.Key> keys, Function<MessageRow.Key, String> value) {
        return keys.stream().map(value).toArray(String[]::new);
    }
}

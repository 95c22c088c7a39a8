package kaijidesk.store;

import static kaijidesk.store.gen.Tables.HISTORY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Person;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to each case, append-only (R6.05). The hash chain comes with [Trust]; entries have
 * their place in it.
 */
public final class HistoryTable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final DSLContext sql;

    HistoryTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Appends an entry; its place follows the last one's. */
    public void append(
            CaseNumber number,
            java.time.Instant at,
            Person person,
            String act,
            Map<String, String> fields) {
        Long last =
                sql.select(DSL.max(HISTORY.ENTRY))
                        .from(HISTORY)
                        .where(HISTORY.CASE_NUMBER.eq(number.value()))
                        .fetchOne(0, Long.class);
        sql.insertInto(HISTORY)
                .set(HISTORY.CASE_NUMBER, number.value())
                .set(HISTORY.ENTRY, last == null ? 1 : last + 1)
                .set(HISTORY.HAPPENED_AT, Moments.stored(at))
                .set(HISTORY.PERSON, person.name())
                .set(HISTORY.ACT, act)
                .set(HISTORY.ENTERED, JSON.writeValueAsString(fields))
                .execute();
    }

    /** What was entered goes for good (R6.03); who did what, and when, stays. Returns how many. */
    public int forget(CaseNumber number) {
        return sql.update(HISTORY)
                .set(HISTORY.ENTERED, "{}")
                .where(HISTORY.CASE_NUMBER.eq(number.value()), HISTORY.ENTERED.ne("{}"))
                .execute();
    }

    /** Cases whose history began in that time, the first moment inclusive, the last one not. */
    public Set<CaseNumber> begun(java.time.Instant from, java.time.Instant until) {
        return sql.select(HISTORY.CASE_NUMBER)
                .from(HISTORY)
                .where(
                        HISTORY.ENTRY.eq(1L),
                        HISTORY.HAPPENED_AT.ge(Moments.stored(from)),
                        HISTORY.HAPPENED_AT.lt(Moments.stored(until)))
                .fetchSet(row -> new CaseNumber(row.value1()));
    }

    /** A case's entries, oldest first. */
    public List<HistoryRow> of(CaseNumber number) {
        return sql.selectFrom(HISTORY)
                .where(HISTORY.CASE_NUMBER.eq(number.value()))
                .orderBy(HISTORY.ENTRY)
                .fetch(row ->
                        new HistoryRow(
                                row.getEntry(),
                                row.getHappenedAt().toInstant(),
                                new Person(row.getPerson()),
                                row.getAct(),
                                JSON.readValue(row.getEntered(), FIELDS)));
    }
}

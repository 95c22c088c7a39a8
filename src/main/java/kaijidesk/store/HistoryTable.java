package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Person;
import kaijidesk.store.gen.tables.TrailEntry;
import kaijidesk.trail.TrailKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to each case: the acts of the office's history, numbered by case (R6.05). */
public final class HistoryTable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String ACT = TrailKind.ACT.name();

    private final DSLContext sql;
    private final List<TrailPending> pending;

    HistoryTable(DSLContext sql, List<TrailPending> pending) {
        this.sql = sql;
        this.pending = pending;
    }

    /** Appends an entry; its place follows the last one's. */
    public void append(
            CaseNumber number, Instant at, Person person, String act, Map<String, String> fields) {
        new TrailTable(sql, pending).append(TrailKind.ACT, at, person, number, act, fields);
    }

    /** Cases whose history began in that time, the first moment inclusive, the last one not. */
    public Set<CaseNumber> begun(Instant from, Instant until) {
        TrailEntry earlier = TRAIL_ENTRY.as("earlier");
        return sql.select(TRAIL_ENTRY.CASE_NUMBER)
                .from(TRAIL_ENTRY)
                .where(
                        TRAIL_ENTRY.KIND.eq(ACT),
                        TRAIL_ENTRY.HAPPENED_AT.ge(Moments.stored(from)),
                        TRAIL_ENTRY.HAPPENED_AT.lt(Moments.stored(until)),
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(earlier)
                                        .where(
                                                earlier.CASE_NUMBER.eq(TRAIL_ENTRY.CASE_NUMBER),
                                                earlier.KIND.eq(ACT),
                                                earlier.ENTRY.lt(TRAIL_ENTRY.ENTRY))))
                .fetchSet(row -> new CaseNumber(row.value1()));
    }

    /**
     * A case's entries, oldest first, those of this transaction too; without what was entered where
     * that was destroyed.
     */
    public List<HistoryRow> of(CaseNumber number) {
        List<HistoryRow> rows = new ArrayList<>();
        sql.select(
                        TRAIL_ENTRY.HAPPENED_AT,
                        TRAIL_ENTRY.PERSON,
                        TRAIL_ENTRY.ABOUT,
                        TRAIL_ENTRY.ENTERED)
                .from(TRAIL_ENTRY)
                .where(TRAIL_ENTRY.CASE_NUMBER.eq(number.value()), TRAIL_ENTRY.KIND.eq(ACT))
                .orderBy(TRAIL_ENTRY.ENTRY)
                .forEach(row ->
                        rows.add(
                                row(
                                        rows.size() + 1L,
                                        row.value1().toInstant(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4())));
        for (TrailPending each : pending) {
            if (each.kind() == TrailKind.ACT && number.value().equals(each.caseNumber())) {
                rows.add(
                        row(
                                rows.size() + 1L,
                                each.at(),
                                each.person(),
                                each.about(),
                                each.entered()));
            }
        }
        return rows;
    }

    private static HistoryRow row(
            long sequence, Instant at, String person, String act, @Nullable String entered) {
        Map<String, String> fields = entered == null ? Map.of() : JSON.readValue(entered, FIELDS);
        return new HistoryRow(sequence, at, new Person(person), act, fields);
    }
}

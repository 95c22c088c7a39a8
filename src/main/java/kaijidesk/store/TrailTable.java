package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;
import static kaijidesk.store.gen.Tables.TRAIL_HEAD;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailHead;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailLink;
import kaijidesk.trail.TrailRow;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of the whole office: entries are added and never changed (R6.05). They are numbered
 * and chained when the transaction ends, so that others wait for as short a time as can be.
 */
public final class TrailTable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext sql;
    private final List<TrailPending> pending;

    TrailTable(DSLContext sql, List<TrailPending> pending) {
        this.sql = sql;
        this.pending = pending;
    }

    /** Adds an entry at which nothing was entered. */
    public void append(
            TrailKind kind, Instant at, Person person, @Nullable CaseNumber number, String about) {
        add(kind, at, person, number, about, null);
    }

    /** Adds an entry with what was entered. */
    public void append(
            TrailKind kind,
            Instant at,
            Person person,
            @Nullable CaseNumber number,
            String about,
            Map<String, String> entered) {
        add(kind, at, person, number, about, JSON.writeValueAsString(entered));
    }

    private void add(
            TrailKind kind,
            Instant at,
            Person person,
            @Nullable CaseNumber number,
            String about,
            @Nullable String entered) {
        pending.add(
                new TrailPending(
                        kind,
                        // what the database keeps of it
                        at.truncatedTo(ChronoUnit.MICROS),
                        person.name(),
                        number == null ? null : number.value(),
                        about,
                        entered));
    }

    /** Where the history ends, without the entries of this transaction. */
    public TrailHead head() {
        return TrailRows.head(sql.selectFrom(TRAIL_HEAD).fetchSingle());
    }

    /** Entries as they lie there, from a number on, in the order of their numbers. */
    public List<TrailLink> links(long from, int most) {
        return sql.selectFrom(TRAIL_ENTRY)
                .where(TRAIL_ENTRY.ENTRY.ge(from))
                .orderBy(TRAIL_ENTRY.ENTRY)
                .limit(most)
                .fetch(TrailRows::link);
    }

    /** The MAC of an entry. */
    public Optional<byte[]> mac(long number) {
        return sql.select(TRAIL_ENTRY.MAC)
                .from(TRAIL_ENTRY)
                .where(TRAIL_ENTRY.ENTRY.eq(number))
                .fetchOptional(TRAIL_ENTRY.MAC);
    }

    /** Entries that a filter wants, the latest first, of those before a number. */
    public List<TrailRow> before(TrailFilter filter, long number, int most) {
        return TrailRows.select(sql)
                .where(TrailRows.wanted(filter), TRAIL_ENTRY.ENTRY.lt(number))
                .orderBy(TRAIL_ENTRY.ENTRY.desc())
                .limit(most)
                .fetch(TrailRows::row);
    }

    /** Entries that a filter wants, the oldest first, of those after a number. */
    public List<TrailRow> after(TrailFilter filter, long number, int most) {
        return TrailRows.select(sql)
                .where(TrailRows.wanted(filter), TRAIL_ENTRY.ENTRY.gt(number))
                .orderBy(TRAIL_ENTRY.ENTRY)
                .limit(most)
                .fetch(TrailRows::row);
    }

    /**
     * Destroys what was entered at a case's entries (R6.03); their hashes stay. Whoever calls this
     * adds an entry of kind {@link TrailKind#PURGE} about the case in the same transaction: without
     * it the history counts as tampered with.
     *
     * @return of how many entries
     */
    public int destroy(CaseNumber number) {
        return sql.update(TRAIL_ENTRY)
                .set(TRAIL_ENTRY.ENTERED, DSL.castNull(TRAIL_ENTRY.ENTERED))
                .set(TRAIL_ENTRY.SALT, DSL.castNull(TRAIL_ENTRY.SALT))
                .where(TRAIL_ENTRY.CASE_NUMBER.eq(number.value()), TRAIL_ENTRY.SALT.isNotNull())
                .execute();
    }
}

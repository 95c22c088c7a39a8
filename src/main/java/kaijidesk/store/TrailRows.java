package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import kaijidesk.store.gen.tables.records.TrailEntryRecord;
import kaijidesk.store.gen.tables.records.TrailHeadRecord;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailHead;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailLink;
import kaijidesk.trail.TrailRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the history's rows, whatever somebody made of them. */
final class TrailRows {
    private static final byte[] NONE = new byte[0];
    private static final kaijidesk.store.gen.tables.TrailEntry EARLIER = TRAIL_ENTRY.as("earlier");

    private TrailRows() {}

    static TrailHead head(TrailHeadRecord row) {
        return new TrailHead(row.getEntries(), bytes(row.getMac()), bytes(row.getSeal()));
    }

    static TrailLink link(TrailEntryRecord row) {
        return new TrailLink(entry(row), row.getEntered(), row.getSalt(), bytes(row.getMac()));
    }

    /** Without what was entered; with the MAC of the entry before. */
    static SelectJoinStep<? extends Record> select(DSLContext sql) {
        return sql.select(
                        TRAIL_ENTRY.ENTRY,
                        TRAIL_ENTRY.HAPPENED_AT,
                        TRAIL_ENTRY.PERSON,
                        TRAIL_ENTRY.KIND,
                        TRAIL_ENTRY.CASE_NUMBER,
                        TRAIL_ENTRY.ABOUT,
                        TRAIL_ENTRY.DIGEST,
                        TRAIL_ENTRY.MAC,
                        EARLIER.MAC)
                .from(TRAIL_ENTRY)
                .leftJoin(EARLIER)
                .on(EARLIER.ENTRY.eq(TRAIL_ENTRY.ENTRY.minus(1)));
    }

    static TrailRow row(Record row) {
        return new TrailRow(
                entry(row), bytes(row.get(EARLIER.MAC)), bytes(row.get(TRAIL_ENTRY.MAC)));
    }

    static Condition wanted(TrailFilter filter) {
        Condition wanted = DSL.noCondition();
        String person = filter.person();
        TrailKind kind = filter.kind();
        String number = filter.caseNumber();
        Instant from = filter.from();
        Instant until = filter.until();
        if (person != null) {
            wanted = wanted.and(TRAIL_ENTRY.PERSON.contains(person));
        }
        if (kind != null) {
            wanted = wanted.and(TRAIL_ENTRY.KIND.eq(kind.name()));
        }
        if (number != null) {
            wanted = wanted.and(TRAIL_ENTRY.CASE_NUMBER.eq(number));
        }
        if (from != null) {
            wanted = wanted.and(TRAIL_ENTRY.HAPPENED_AT.ge(Moments.stored(from)));
        }
        if (until != null) {
            wanted = wanted.and(TRAIL_ENTRY.HAPPENED_AT.lt(Moments.stored(until)));
        }
        return wanted;
    }

    private static TrailEntry entry(Record row) {
        OffsetDateTime at = row.get(TRAIL_ENTRY.HAPPENED_AT);
        return new TrailEntry(
                row.get(TRAIL_ENTRY.ENTRY),
                at == null ? Instant.EPOCH : at.toInstant(),
                text(row.get(TRAIL_ENTRY.PERSON)),
                text(row.get(TRAIL_ENTRY.KIND)),
                row.get(TRAIL_ENTRY.CASE_NUMBER),
                text(row.get(TRAIL_ENTRY.ABOUT)),
                bytes(row.get(TRAIL_ENTRY.DIGEST)));
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    private static byte[] bytes(byte @Nullable [] stored) {
        return Objects.requireNonNullElse(stored, NONE);
    }
}

package kaijidesk.store;

import static kaijidesk.store.gen.Tables.BOUNCE;
import static kaijidesk.store.gen.Tables.DANGER;
import static kaijidesk.store.gen.Tables.DESTRUCTION;
import static kaijidesk.store.gen.Tables.MISUSE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.cases.Bounce;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Danger;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Misuse;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Person;
import kaijidesk.cases.Side;
import kaijidesk.store.gen.tables.records.MisuseRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What happens beside the main path of one case: danger, misuse, bounces, destruction. */
final class IncidentTable {
    private final DSLContext sql;
    private final CaseNumber number;

    IncidentTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    @Nullable Danger danger(@Nullable Decision raised, @Nullable Decision reviewed) {
        return raised == null
                ? null
                : sql.selectFrom(DANGER)
                        .where(DANGER.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new Danger(
                                        kinds(row.getKinds()),
                                        raised,
                                        reviewed == null
                                                ? null
                                                : new Danger.Review(
                                                        row.getDisclosable(), reviewed)));
    }

    private static Set<DangerKind> kinds(String names) {
        return Arrays.stream(names.split(","))
                .map(DangerKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void writeDanger(@Nullable Danger danger) {
        sql.deleteFrom(DANGER).where(DANGER.CASE_NUMBER.eq(number.value())).execute();
        if (danger != null) {
            String kinds =
                    danger.kinds().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(","));
            sql.insertInto(DANGER)
                    .set(DANGER.CASE_NUMBER, number.value())
                    .set(DANGER.KINDS, kinds)
                    .set(
                            DANGER.DISCLOSABLE,
                            danger.review() == null ? null : danger.review().disclosable())
                    .execute();
        }
    }

    Map<Side, Misuse> misuses() {
        Map<Side, Misuse> misuses = new EnumMap<>(Side.class);
        sql.selectFrom(MISUSE)
                .where(MISUSE.CASE_NUMBER.eq(number.value()))
                .forEach(row -> misuses.put(Side.valueOf(row.getSide()), misuse(row)));
        return misuses;
    }

    private static Misuse misuse(MisuseRecord row) {
        Decision reported =
                new Decision(
                        new Person(row.getReportedBy()),
                        row.getReportedAt().toInstant(),
                        row.getAccount());
        Decision decided =
                row.getDecidedBy() == null
                        ? null
                        : new Decision(
                                new Person(row.getDecidedBy()),
                                row.getDecidedAt().toInstant(),
                                row.getNote());
        return new Misuse(reported, decided, row.getConfirmed());
    }

    void writeMisuses(Map<Side, Misuse> misuses) {
        sql.deleteFrom(MISUSE).where(MISUSE.CASE_NUMBER.eq(number.value())).execute();
        misuses.forEach((side, misuse) -> {
            MisuseRecord row = new MisuseRecord();
            row.setCaseNumber(number.value());
            row.setSide(side.name());
            row.setReportedBy(misuse.reported().by().name());
            row.setReportedAt(Moments.stored(misuse.reported().at()));
            row.setAccount(misuse.reported().note());
            row.setConfirmed(misuse.confirmed());
            Decision decided = misuse.decided();
            if (decided != null) {
                row.setDecidedBy(decided.by().name());
                row.setDecidedAt(Moments.stored(decided.at()));
                row.setNote(decided.note());
            }
            sql.insertInto(MISUSE).set(row).execute();
        });
    }

    Map<Notice, Bounce> bounces() {
        Map<Notice, Bounce> bounces = new EnumMap<>(Notice.class);
        sql.selectFrom(BOUNCE)
                .where(BOUNCE.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        bounces.put(
                                Notice.valueOf(row.getNotice()),
                                new Bounce(
                                        row.getBouncedOn(),
                                        new Decision(
                                                new Person(row.getPerson()),
                                                row.getRecordedAt().toInstant(),
                                                row.getNote()))));
        return bounces;
    }

    void writeBounces(Map<Notice, Bounce> bounces) {
        sql.deleteFrom(BOUNCE).where(BOUNCE.CASE_NUMBER.eq(number.value())).execute();
        bounces.forEach((notice, bounce) ->
                sql.insertInto(BOUNCE)
                        .set(BOUNCE.CASE_NUMBER, number.value())
                        .set(BOUNCE.NOTICE, notice.name())
                        .set(BOUNCE.BOUNCED_ON, bounce.on())
                        .set(BOUNCE.PERSON, bounce.recorded().by().name())
                        .set(BOUNCE.RECORDED_AT, Moments.stored(bounce.recorded().at()))
                        .set(BOUNCE.NOTE, bounce.recorded().note())
                        .execute());
    }

    @Nullable Destruction destruction(@Nullable Decision recorded) {
        return recorded == null
                ? null
                : sql.selectFrom(DESTRUCTION)
                        .where(DESTRUCTION.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new Destruction(
                                        row.getDestroyedOn(),
                                        Destruction.Method.valueOf(row.getMethod()),
                                        recorded));
    }

    void writeDestruction(@Nullable Destruction destruction) {
        sql.deleteFrom(DESTRUCTION).where(DESTRUCTION.CASE_NUMBER.eq(number.value())).execute();
        if (destruction != null) {
            sql.insertInto(DESTRUCTION)
                    .set(DESTRUCTION.CASE_NUMBER, number.value())
                    .set(DESTRUCTION.DESTROYED_ON, destruction.on())
                    .set(DESTRUCTION.METHOD, destruction.method().name())
                    .execute();
        }
    }
}

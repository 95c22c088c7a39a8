package kaijidesk.store;

import static kaijidesk.store.gen.Tables.OUTBOX_MAIL;
import static kaijidesk.store.gen.Tables.OUTBOX_UNIT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.MailState;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.UnitState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The outbox. A write names the version it was decided on, so that no step is done twice. */
public final class OutboxTable {
    private final DSLContext sql;

    OutboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts a unit into the outbox, with what each of its mails says. */
    public void add(MailUnit unit, List<OutgoingText> texts) {
        sql.insertInto(OUTBOX_UNIT)
                .set(OUTBOX_UNIT.UNIT_ID, unit.id())
                .set(OUTBOX_UNIT.CASE_NUMBER, unit.caseNumber().value())
                .set(OUTBOX_UNIT.STATE, unit.state().name())
                .set(OUTBOX_UNIT.TROUBLE, name(unit.trouble()))
                .set(OUTBOX_UNIT.REPLY, unit.reply())
                .set(OUTBOX_UNIT.ATTEMPTS, unit.attempts())
                .set(OUTBOX_UNIT.QUEUED_AT, Moments.stored(unit.queuedAt()))
                .set(OUTBOX_UNIT.NEXT_AT, stored(unit.nextAt()))
                .set(OUTBOX_UNIT.VERSION, unit.version())
                .execute();
        for (int place = 0; place < texts.size(); place++) {
            OutgoingMail mail = unit.mails().get(place);
            OutgoingText text = texts.get(place);
            sql.insertInto(OUTBOX_MAIL)
                    .set(OUTBOX_MAIL.UNIT_ID, unit.id())
                    .set(OUTBOX_MAIL.PLACE, place)
                    .set(OUTBOX_MAIL.CASE_NUMBER, unit.caseNumber().value())
                    .set(OUTBOX_MAIL.KIND, mail.kind().name())
                    .set(OUTBOX_MAIL.MESSAGE_ID, mail.messageId())
                    .set(OUTBOX_MAIL.RECIPIENT, text.recipient())
                    .set(OUTBOX_MAIL.SUBJECT, text.subject())
                    .set(OUTBOX_MAIL.BODY, text.body())
                    .set(OUTBOX_MAIL.LETTER_ID, text.letterId())
                    .set(OUTBOX_MAIL.STATE, mail.state().name())
                    .execute();
        }
    }

    /**
     * Writes a unit after a step.
     *
     * @return the unit as written; empty when it didn't have that version any more, and nothing was
     *     written
     */
    public Optional<MailUnit> update(MailUnit unit) {
        MailUnit written = unit.written();
        int updated =
                sql.update(OUTBOX_UNIT)
                        .set(OUTBOX_UNIT.STATE, unit.state().name())
                        .set(OUTBOX_UNIT.TROUBLE, name(unit.trouble()))
                        .set(OUTBOX_UNIT.REPLY, unit.reply())
                        .set(OUTBOX_UNIT.ATTEMPTS, unit.attempts())
                        .set(OUTBOX_UNIT.NEXT_AT, stored(unit.nextAt()))
                        .set(OUTBOX_UNIT.VERSION, written.version())
                        .where(
                                OUTBOX_UNIT.UNIT_ID.eq(unit.id()),
                                OUTBOX_UNIT.VERSION.eq(unit.version()))
                        .execute();
        if (updated != 1) {
            return Optional.empty();
        }
        for (int place = 0; place < unit.mails().size(); place++) {
            OutgoingMail mail = unit.mails().get(place);
            sql.update(OUTBOX_MAIL)
                    .set(OUTBOX_MAIL.STATE, mail.state().name())
                    .set(OUTBOX_MAIL.STATE_AT, stored(mail.at()))
                    .set(OUTBOX_MAIL.BOUNCED_AT, stored(mail.bouncedAt()))
                    .where(OUTBOX_MAIL.UNIT_ID.eq(unit.id()), OUTBOX_MAIL.PLACE.eq(place))
                    .execute();
        }
        return Optional.of(written);
    }

    /** Another address was registered meanwhile (R2.03). */
    public void readdress(MailUnit unit, int place, String registered) {
        sql.update(OUTBOX_MAIL)
                .set(OUTBOX_MAIL.RECIPIENT, registered)
                .where(OUTBOX_MAIL.UNIT_ID.eq(unit.id()), OUTBOX_MAIL.PLACE.eq(place))
                .execute();
    }

    /** A unit by its name. */
    public Optional<MailUnit> find(String unitId) {
        return read(OUTBOX_UNIT.UNIT_ID.eq(unitId)).stream().findFirst();
    }

    /** The unit of a mail. */
    public Optional<MailUnit> byMessageId(String messageId) {
        return read(
                        OUTBOX_UNIT.UNIT_ID.in(
                                sql.select(OUTBOX_MAIL.UNIT_ID)
                                        .from(OUTBOX_MAIL)
                                        .where(OUTBOX_MAIL.MESSAGE_ID.eq(messageId))))
                .stream()
                .findFirst();
    }

    /** All that are so far, oldest first. */
    public List<MailUnit> in(UnitState state) {
        return read(OUTBOX_UNIT.STATE.eq(state.name()));
    }

    /** All of a case, oldest first. */
    public List<MailUnit> of(CaseNumber number) {
        return read(OUTBOX_UNIT.CASE_NUMBER.eq(number.value()));
    }

    /** The names of those that may be tried now, oldest first. */
    public List<String> due(Instant now) {
        return sql.select(OUTBOX_UNIT.UNIT_ID)
                .from(OUTBOX_UNIT)
                .where(
                        OUTBOX_UNIT.STATE.eq(UnitState.WAITING.name()),
                        OUTBOX_UNIT.NEXT_AT.le(Moments.stored(now)))
                .orderBy(OUTBOX_UNIT.UNIT_ID)
                .fetch(OUTBOX_UNIT.UNIT_ID);
    }

    /** How many units are how far. */
    public Map<UnitState, Integer> counts() {
        Map<UnitState, Integer> counts = new EnumMap<>(UnitState.class);
        sql.select(OUTBOX_UNIT.STATE, DSL.count())
                .from(OUTBOX_UNIT)
                .groupBy(OUTBOX_UNIT.STATE)
                .forEach(row -> counts.put(UnitState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /** To whom the mails of the units go that are so far, by units in the order of their mails. */
    public Map<String, List<String>> recipients(UnitState state) {
        return sql.select(OUTBOX_MAIL.UNIT_ID, OUTBOX_MAIL.RECIPIENT)
                .from(OUTBOX_MAIL)
                .join(OUTBOX_UNIT)
                .on(OUTBOX_UNIT.UNIT_ID.eq(OUTBOX_MAIL.UNIT_ID))
                .where(OUTBOX_UNIT.STATE.eq(state.name()))
                .orderBy(OUTBOX_MAIL.UNIT_ID, OUTBOX_MAIL.PLACE)
                .fetchGroups(OUTBOX_MAIL.UNIT_ID, OUTBOX_MAIL.RECIPIENT);
    }

    /** What the mails of a unit say, in their order. */
    public List<OutgoingText> texts(String unitId) {
        return sql.selectFrom(OUTBOX_MAIL)
                .where(OUTBOX_MAIL.UNIT_ID.eq(unitId))
                .orderBy(OUTBOX_MAIL.PLACE)
                .fetch(row ->
                        new OutgoingText(
                                row.getRecipient(),
                                row.getSubject(),
                                row.getBody(),
                                row.getLetterId()));
    }

    private List<MailUnit> read(Condition which) {
        Map<String, List<OutgoingMail>> mails = new HashMap<>();
        sql.select(OUTBOX_MAIL.asterisk())
                .from(OUTBOX_MAIL)
                .join(OUTBOX_UNIT)
                .on(OUTBOX_UNIT.UNIT_ID.eq(OUTBOX_MAIL.UNIT_ID))
                .where(which)
                .orderBy(OUTBOX_MAIL.UNIT_ID, OUTBOX_MAIL.PLACE)
                .forEach(row ->
                        mails.computeIfAbsent(
                                        row.get(OUTBOX_MAIL.UNIT_ID),
                                        any -> new java.util.ArrayList<>())
                                .add(mail(row)));
        return sql.selectFrom(OUTBOX_UNIT)
                .where(which)
                .orderBy(OUTBOX_UNIT.UNIT_ID)
                .fetch(row ->
                        new MailUnit(
                                row.getUnitId(),
                                new CaseNumber(row.getCaseNumber()),
                                UnitState.valueOf(row.getState()),
                                row.getTrouble() == null
                                        ? null
                                        : MailTrouble.valueOf(row.getTrouble()),
                                row.getReply(),
                                row.getAttempts(),
                                row.getQueuedAt().toInstant(),
                                moment(row.getNextAt()),
                                row.getVersion(),
                                mails.getOrDefault(row.getUnitId(), List.of())));
    }

    private static OutgoingMail mail(Record row) {
        return new OutgoingMail(
                MailKind.valueOf(row.get(OUTBOX_MAIL.KIND)),
                row.get(OUTBOX_MAIL.MESSAGE_ID),
                MailState.valueOf(row.get(OUTBOX_MAIL.STATE)),
                moment(row.get(OUTBOX_MAIL.STATE_AT)),
                moment(row.get(OUTBOX_MAIL.BOUNCED_AT)));
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : Moments.stored(moment);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static @Nullable String name(@Nullable MailTrouble trouble) {
        return trouble == null ? null : trouble.name();
    }
}

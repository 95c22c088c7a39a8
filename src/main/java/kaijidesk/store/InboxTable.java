package kaijidesk.store;

import static kaijidesk.store.gen.Tables.INBOX_MAIL;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.MomentSource;
import kaijidesk.cases.Person;
import kaijidesk.store.gen.tables.records.InboxMailRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Mails as they came in. */
public final class InboxTable {
    private final DSLContext sql;

    InboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Puts a mail in under its number.
     *
     * @param raw its bytes, or its head when it is too large
     */
    public void add(InboxEntry entry, byte[] raw) {
        InboxMailRecord row = new InboxMailRecord();
        row.setMailNo(entry.number());
        row.setSha256(entry.sha256());
        row.setCopy(sql.fetchCount(INBOX_MAIL, INBOX_MAIL.SHA256.eq(entry.sha256())));
        row.setMessageId(entry.messageId());
        row.setOctets(entry.octets());
        row.setWhole(entry.whole());
        row.setSender(entry.sender());
        row.setSubject(entry.subject());
        row.setSource(entry.source().name());
        row.setTakenAt(Moments.stored(entry.taken().at()));
        row.setTakenBy(entry.taken().by().name());
        decided(row, entry);
        sql.insertInto(INBOX_MAIL).set(row).execute();
        Pieces.MAILS.keep(sql, entry.number(), raw);
    }

    /** Writes what was decided about one, and the moment that counts. */
    public void decide(InboxEntry entry) {
        InboxMailRecord row = new InboxMailRecord();
        decided(row, entry);
        sql.update(INBOX_MAIL).set(row).where(INBOX_MAIL.MAIL_NO.eq(entry.number())).execute();
    }

    /** One of them; others who would decide about it wait until this transaction ends. */
    public Optional<InboxEntry> find(long number) {
        return sql.selectFrom(INBOX_MAIL)
                .where(INBOX_MAIL.MAIL_NO.eq(number))
                .forUpdate()
                .fetchOptional(InboxTable::entry);
    }

    /** Those in a state, by their numbers. */
    public List<InboxEntry> in(InboxState state) {
        return some(INBOX_MAIL.STATE.eq(state.name()));
    }

    /** How many nobody decided about. */
    public int waiting() {
        return sql.fetchCount(INBOX_MAIL, INBOX_MAIL.STATE.eq(InboxState.WAITING.name()));
    }

    /** Those with exactly these bytes. */
    public List<InboxEntry> same(String sha256) {
        return some(INBOX_MAIL.SHA256.eq(sha256));
    }

    /** Those that bear the same id of their own; none for an empty one. */
    public List<InboxEntry> named(String messageId) {
        return messageId.isEmpty() ? List.of() : some(INBOX_MAIL.MESSAGE_ID.eq(messageId));
    }

    /** Those that belong to a case. */
    public List<InboxEntry> of(CaseNumber number) {
        return some(INBOX_MAIL.CASE_NUMBER.eq(number.value()));
    }

    /** Those that were set aside before a moment. */
    public List<InboxEntry> setAsideBefore(Instant moment) {
        return some(
                INBOX_MAIL
                        .STATE
                        .eq(InboxState.SET_ASIDE.name())
                        .and(INBOX_MAIL.DECIDED_AT.lt(Moments.stored(moment))));
    }

    /** The bytes kept of one. */
    public byte[] raw(long number) {
        return Pieces.MAILS.of(sql, number);
    }

    /** Destroys one. */
    public void delete(long number) {
        delete(sql, INBOX_MAIL.MAIL_NO.eq(number));
    }

    /** Destroys those of a case. */
    static void delete(DSLContext sql, CaseNumber number) {
        delete(sql, INBOX_MAIL.CASE_NUMBER.eq(number.value()));
    }

    private static void delete(DSLContext sql, Condition which) {
        Pieces.MAILS.delete(sql, DSL.select(INBOX_MAIL.MAIL_NO).from(INBOX_MAIL).where(which));
        sql.deleteFrom(INBOX_MAIL).where(which).execute();
    }

    private List<InboxEntry> some(Condition which) {
        return sql.selectFrom(INBOX_MAIL)
                .where(which)
                .orderBy(INBOX_MAIL.MAIL_NO)
                .fetch(InboxTable::entry);
    }

    private static void decided(InboxMailRecord row, InboxEntry entry) {
        Decision decision = entry.decision();
        CaseNumber number = entry.caseNumber();
        row.setReceivedAt(Moments.stored(entry.receivedAt()));
        row.setReceivedBy(entry.receivedBy().name());
        row.setState(entry.state().name());
        row.setDecidedAt(decision == null ? null : Moments.stored(decision.at()));
        row.setDecidedBy(decision == null ? null : decision.by().name());
        row.setNote(decision == null ? "" : decision.note());
        row.setCaseNumber(number == null ? null : number.value());
    }

    private static InboxEntry entry(InboxMailRecord row) {
        return new InboxEntry(
                row.getMailNo(),
                row.getSha256(),
                row.getMessageId(),
                row.getOctets(),
                row.getWhole(),
                row.getSender(),
                row.getSubject(),
                MailSource.valueOf(row.getSource()),
                row.getReceivedAt().toInstant(),
                MomentSource.valueOf(row.getReceivedBy()),
                new Decision(new Person(row.getTakenBy()), row.getTakenAt().toInstant(), ""),
                InboxState.valueOf(row.getState()),
                decision(row),
                row.getCaseNumber() == null ? null : new CaseNumber(row.getCaseNumber()));
    }

    private static @Nullable Decision decision(InboxMailRecord row) {
        return row.getDecidedAt() == null
                ? null
                : new Decision(
                        new Person(Objects.requireNonNull(row.getDecidedBy())),
                        row.getDecidedAt().toInstant(),
                        row.getNote());
    }
}

package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.APPLICATION_MAIL;
import static kaijidesk.store.gen.Tables.BOUNCE;
import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.CASE_PARTIES;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;
import static kaijidesk.store.gen.Tables.CONTACT_DISCLOSURE;
import static kaijidesk.store.gen.Tables.CORRECTION;
import static kaijidesk.store.gen.Tables.DANGER;
import static kaijidesk.store.gen.Tables.DECISION;
import static kaijidesk.store.gen.Tables.EXPENSE;
import static kaijidesk.store.gen.Tables.EXTRA_DOCUMENT;
import static kaijidesk.store.gen.Tables.FINDING;
import static kaijidesk.store.gen.Tables.HISTORY;
import static kaijidesk.store.gen.Tables.INBOX_MAIL;
import static kaijidesk.store.gen.Tables.LETTER;
import static kaijidesk.store.gen.Tables.LITIGATION_REQUEST;
import static kaijidesk.store.gen.Tables.MAIL_TEXT;
import static kaijidesk.store.gen.Tables.MISUSE;
import static kaijidesk.store.gen.Tables.MISUSER;
import static kaijidesk.store.gen.Tables.ORIGINAL;
import static kaijidesk.store.gen.Tables.ORIGINAL_MOVE;
import static kaijidesk.store.gen.Tables.OUTBOX_MAIL;
import static kaijidesk.store.gen.Tables.OUTBOX_UNIT;
import static kaijidesk.store.gen.Tables.OVERRULE;
import static kaijidesk.store.gen.Tables.PAPER;
import static kaijidesk.store.gen.Tables.PAPER_RESULT;
import static kaijidesk.store.gen.Tables.PAYMENT;
import static kaijidesk.store.gen.Tables.POSTING;
import static kaijidesk.store.gen.Tables.POSTING_STEP;
import static kaijidesk.store.gen.Tables.PREPARED_ITEM;
import static kaijidesk.store.gen.Tables.PREPARED_WITHOUT;
import static kaijidesk.store.gen.Tables.PURGE_PROPOSAL;
import static kaijidesk.store.gen.Tables.REFUSAL;
import static kaijidesk.store.gen.Tables.RIGHTS_CLAIM;
import static kaijidesk.store.gen.Tables.RIGHTS_FINDING;
import static kaijidesk.store.gen.Tables.SCAN_MARK;
import static kaijidesk.store.gen.Tables.SCAN_PAGE;
import static kaijidesk.store.gen.Tables.SUBSTITUTE;
import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;

import java.util.List;
import java.util.Objects;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.Side;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Destroys what is stored of a case (R6.03). What stays: its row with dates and verdict, the
 * numbers of its letters, who closed it and who destroyed its papers, and its history without
 * content. Traces in the file go when {@link Store#compact} writes it anew.
 */
public final class CaseShredder {
    /** Tables whose rows about a case go as a whole. */
    private static final List<Table<?>> GONE =
            List.of(
                    APPLICATION_MAIL,
                    APPLICATION_ITEM,
                    CASE_PARTIES,
                    FINDING,
                    OVERRULE,
                    CORRECTION,
                    CONTACT_DISCLOSURE,
                    LITIGATION_REQUEST,
                    PAPER,
                    PAPER_RESULT,
                    EXTRA_DOCUMENT,
                    SCAN_PAGE,
                    PREPARED_ITEM,
                    PREPARED_WITHOUT,
                    REFUSAL,
                    RIGHTS_FINDING,
                    RIGHTS_CLAIM,
                    EXPENSE,
                    PAYMENT,
                    DANGER,
                    MISUSE,
                    BOUNCE,
                    MAIL_TEXT,
                    OUTBOX_MAIL,
                    OUTBOX_UNIT,
                    ORIGINAL_MOVE,
                    ORIGINAL,
                    SCAN_MARK,
                    PURGE_PROPOSAL);

    private final DSLContext sql;

    CaseShredder(DSLContext sql) {
        this.sql = sql;
    }

    /** What would be destroyed; nothing is. */
    public PurgeExtent extent(CaseNumber number) {
        CaseRecordsGone records = new CaseRecordsGone(sql, number);
        return new PurgeExtent(
                sql.fetchCount(LETTER, LETTER.CASE_NUMBER.eq(number.value())),
                count(APPLICATION_MAIL, number)
                        + count(INBOX_MAIL, number)
                        + count(MAIL_TEXT, number),
                records.messages(),
                records.snapshots(),
                count(PAPER, number) + count(EXTRA_DOCUMENT, number),
                count(SCAN_PAGE, number),
                sql.fetchCount(
                        POSTING,
                        POSTING.LETTER_ID.in(letters(number)),
                        POSTING.ADDRESS.isNotNull()),
                sql.fetchCount(
                        TRAIL_ENTRY,
                        TRAIL_ENTRY.CASE_NUMBER.eq(number.value()),
                        TRAIL_ENTRY.ENTERED.isNotNull()));
    }

    /** Destroys it; {@link #extent} must have been asked before. */
    public void shred(CaseNumber number) {
        keepMisusers(number);
        new CaseRecordsGone(sql, number).delete();
        Pieces.SCANS.delete(
                sql,
                sql.select(SCAN_PAGE.SCAN_ID)
                        .from(SCAN_PAGE)
                        .where(SCAN_PAGE.CASE_NUMBER.eq(number.value())));
        InboxTable.delete(sql, number);
        GONE.forEach(table -> sql.deleteFrom(table).where(of(table, number)).execute());
        sql.deleteFrom(SUBSTITUTE).where(SUBSTITUTE.LETTER_ID.in(letters(number))).execute();
        sql.deleteFrom(DECISION)
                .where(
                        DECISION.CASE_NUMBER.eq(number.value()),
                        DECISION.KIND.notIn(
                                DecisionTable.Kind.CLOSED.name(),
                                DecisionTable.Kind.DESTRUCTION.name()))
                .execute();
        sql.update(DECISION)
                .set(DECISION.NOTE, "")
                .where(DECISION.CASE_NUMBER.eq(number.value()))
                .execute();
        blankLetters(number);
        blankFile(number);
        new TrailTable(sql, List.of()).destroy(number);
        sql.deleteFrom(HISTORY).where(HISTORY.CASE_NUMBER.eq(number.value())).execute();
    }

    /** Whom R4.05 bars in other cases stays barred, though nothing tells any more why. */
    private void keepMisusers(CaseNumber number) {
        for (Side side : Side.values()) {
            Field<String> member =
                    side == Side.APPLICANT
                            ? CASE_SUBJECT.APPLICANT_ID
                            : CASE_SUBJECT.COUNTERPARTY_ID;
            sql.insertInto(MISUSER, MISUSER.MEMBER_ID)
                    .select(
                            sql.select(member)
                                    .from(MISUSE)
                                    .join(CASE_SUBJECT)
                                    .on(CASE_SUBJECT.CASE_NUMBER.eq(MISUSE.CASE_NUMBER))
                                    .where(
                                            MISUSE.CASE_NUMBER.eq(number.value()),
                                            MISUSE.SIDE.eq(side.name()),
                                            MISUSE.CONFIRMED.isTrue(),
                                            member.ne("")))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** A letter's hash goes too: whoever guesses its text could prove the guess by it. */
    private void blankLetters(CaseNumber number) {
        Pieces.LETTERS.delete(sql, letters(number));
        sql.update(LETTER)
                .set(LETTER.SHA256, "")
                .where(LETTER.CASE_NUMBER.eq(number.value()))
                .execute();
        sql.update(POSTING)
                .setNull(POSTING.ADDRESSEE)
                .setNull(POSTING.POSTAL_CODE)
                .setNull(POSTING.ADDRESS)
                .setNull(POSTING.ORGANISATION)
                .set(POSTING.TRACKING, DSL.when(POSTING.TRACKING.isNotNull(), ""))
                .where(POSTING.LETTER_ID.in(letters(number)))
                .execute();
        sql.update(POSTING_STEP)
                .set(POSTING_STEP.NOTE, "")
                .where(POSTING_STEP.LETTER_ID.in(letters(number)))
                .execute();
    }

    private void blankFile(CaseNumber number) {
        sql.update(CASE_FILE)
                .set(CASE_FILE.VERSION, CASE_FILE.VERSION.plus(1))
                .set(CASE_FILE.SENDER, "")
                .set(CASE_FILE.MESSAGE_ID, "")
                .set(CASE_FILE.MAIL_SHA256, "")
                .set(CASE_FILE.SAID_TRADE_NO, "")
                .set(CASE_FILE.SAID_ITEM_NAME, "")
                .set(CASE_FILE.SAID_APPLICANT, "")
                .set(CASE_FILE.SAID_COUNTERPARTY, "")
                .setNull(CASE_FILE.DEADLINE)
                .where(CASE_FILE.CASE_NUMBER.eq(number.value()))
                .execute();
        // empty, not gone: a case without a subject would be asked for one at the next start
        new SubjectTable(sql).keep(number, new kaijidesk.cases.Subject("", "", ""));
    }

    private org.jooq.Select<org.jooq.Record1<String>> letters(CaseNumber number) {
        return sql.select(LETTER.LETTER_ID)
                .from(LETTER)
                .where(LETTER.CASE_NUMBER.eq(number.value()));
    }

    private int count(Table<?> table, CaseNumber number) {
        return sql.fetchCount(table, of(table, number));
    }

    private static Condition of(Table<?> table, CaseNumber number) {
        Field<String> field = Objects.requireNonNull(table.field(CASE_FILE.CASE_NUMBER));
        return field.eq(number.value());
    }
}

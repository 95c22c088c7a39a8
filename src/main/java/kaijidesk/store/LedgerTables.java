package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.DECISION;
import static kaijidesk.store.gen.Tables.DESTRUCTION;
import static kaijidesk.store.gen.Tables.EXPENSE;
import static kaijidesk.store.gen.Tables.LETTER;
import static kaijidesk.store.gen.Tables.ORIGINAL;
import static kaijidesk.store.gen.Tables.ORIGINAL_MOVE;
import static kaijidesk.store.gen.Tables.PAYMENT;
import static kaijidesk.store.gen.Tables.POSTING;
import static kaijidesk.store.gen.Tables.POSTING_STEP;
import static kaijidesk.store.gen.Tables.PROVISION_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Original;
import kaijidesk.cases.Person;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.store.gen.tables.records.OriginalRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the ledgers tell, over all cases. Days are inclusive, in Tokyo. */
public final class LedgerTables {
    private final DSLContext sql;

    LedgerTables(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A provision with the profile of its case.
     *
     * @param row the record
     * @param edition the edition that the case was received under
     */
    public record Provision(kaijidesk.cases.ProvisionRow row, String edition) {}

    /**
     * Money of a case.
     *
     * @param on day of the expense or payment
     * @param number the case
     * @param kind what an expense was for, null for a payment
     * @param yen how much
     * @param person who entered it
     */
    public record Money(
            LocalDate on, CaseNumber number, @Nullable ExpenseKind kind, int yen, String person) {}

    /**
     * Papers of a case that were destroyed.
     *
     * @param on which day
     * @param number the case
     * @param method how
     * @param person who recorded it
     */
    public record Destroyed(
            LocalDate on, CaseNumber number, Destruction.Method method, String person) {}

    /**
     * A paper in the office, or one that was destroyed.
     *
     * @param number its case
     * @param original the paper with its places
     * @param destroyed the day on which it was destroyed, null before
     */
    public record Kept(CaseNumber number, Original original, @Nullable LocalDate destroyed) {}

    /**
     * A letter by its document number.
     *
     * @param on its date
     * @param document its number as printed
     * @param kind which letter
     * @param number its case
     * @param state how far it is by post, null where it doesn't go by post
     * @param voided who voided it, null when it stands
     */
    public record Document(
            LocalDate on,
            String document,
            LetterKind kind,
            CaseNumber number,
            @Nullable PostingState state,
            @Nullable Decision voided) {}

    /** Every provision record, oldest first. */
    public List<Provision> provisions() {
        return sql.select(PROVISION_RECORD.asterisk(), CASE_FILE.PROFILE_EDITION)
                .from(PROVISION_RECORD)
                .join(CASE_FILE)
                .on(CASE_FILE.CASE_NUMBER.eq(PROVISION_RECORD.CASE_NUMBER))
                .orderBy(PROVISION_RECORD.PROVISION_ID)
                .fetch(row ->
                        new Provision(
                                ProvisionTable.provision(row.into(PROVISION_RECORD)),
                                row.get(CASE_FILE.PROFILE_EDITION)));
    }

    /** Every expense, by day. */
    public List<Money> expenses() {
        return sql.selectFrom(EXPENSE)
                .orderBy(EXPENSE.SPENT_ON, EXPENSE.CASE_NUMBER, EXPENSE.ENTRY)
                .fetch(row ->
                        new Money(
                                row.getSpentOn(),
                                new CaseNumber(row.getCaseNumber()),
                                ExpenseKind.valueOf(row.getKind()),
                                row.getYen(),
                                row.getPerson()));
    }

    /** Every payment, by day. */
    public List<Money> payments() {
        return sql.selectFrom(PAYMENT)
                .orderBy(PAYMENT.PAID_ON, PAYMENT.CASE_NUMBER, PAYMENT.ENTRY)
                .fetch(row ->
                        new Money(
                                row.getPaidOn(),
                                new CaseNumber(row.getCaseNumber()),
                                null,
                                row.getYen(),
                                row.getPerson()));
    }

    /** Every document number that was given out, in its order. */
    public List<Document> documents() {
        return sql.select(
                        LETTER.ISSUED_ON,
                        LETTER.DOCUMENT_NUMBER,
                        LETTER.KIND,
                        LETTER.CASE_NUMBER,
                        POSTING.STATE,
                        POSTING_STEP.PERSON,
                        POSTING_STEP.DONE_AT,
                        POSTING_STEP.NOTE)
                .from(LETTER)
                .leftJoin(POSTING)
                .on(POSTING.LETTER_ID.eq(LETTER.LETTER_ID))
                .leftJoin(POSTING_STEP)
                .on(
                        POSTING_STEP.LETTER_ID.eq(LETTER.LETTER_ID),
                        POSTING_STEP.STEP.eq(PostingStep.VOID.name()))
                .orderBy(LETTER.ISSUED_ON, LETTER.LETTER_ID)
                .fetch(row ->
                        new Document(
                                row.get(LETTER.ISSUED_ON),
                                row.get(LETTER.DOCUMENT_NUMBER),
                                LetterKind.valueOf(row.get(LETTER.KIND)),
                                new CaseNumber(row.get(LETTER.CASE_NUMBER)),
                                row.get(POSTING.STATE) == null
                                        ? null
                                        : PostingState.valueOf(row.get(POSTING.STATE)),
                                row.get(POSTING_STEP.PERSON) == null
                                        ? null
                                        : new Decision(
                                                new Person(row.get(POSTING_STEP.PERSON)),
                                                row.get(POSTING_STEP.DONE_AT).toInstant(),
                                                row.get(POSTING_STEP.NOTE))));
    }

    /** Every destruction, by day. */
    public List<Destroyed> destructions() {
        return sql.select(
                        DESTRUCTION.DESTROYED_ON,
                        DESTRUCTION.CASE_NUMBER,
                        DESTRUCTION.METHOD,
                        DECISION.PERSON)
                .from(DESTRUCTION)
                .join(DECISION)
                .on(
                        DECISION.CASE_NUMBER.eq(DESTRUCTION.CASE_NUMBER),
                        DECISION.KIND.eq(DecisionTable.Kind.DESTRUCTION.name()))
                .orderBy(DESTRUCTION.DESTROYED_ON, DESTRUCTION.CASE_NUMBER)
                .fetch(row ->
                        new Destroyed(
                                row.value1(),
                                new CaseNumber(row.value2()),
                                Destruction.Method.valueOf(row.value3()),
                                row.value4()));
    }

    /** Every original, by the day of its arrival. */
    public List<Kept> originals() {
        Map<String, List<Original.Move>> moves =
                sql.selectFrom(ORIGINAL_MOVE)
                        .orderBy(ORIGINAL_MOVE.MOVE)
                        .fetchGroups(
                                row -> row.getCaseNumber() + " " + row.getEntry(),
                                OriginalTable::move);
        return sql.select(ORIGINAL.asterisk(), DESTRUCTION.DESTROYED_ON)
                .from(ORIGINAL)
                .leftJoin(DESTRUCTION)
                .on(DESTRUCTION.CASE_NUMBER.eq(ORIGINAL.CASE_NUMBER))
                .orderBy(ORIGINAL.ARRIVED_ON, ORIGINAL.CASE_NUMBER, ORIGINAL.ENTRY)
                .fetch(row -> {
                    OriginalRecord original = row.into(ORIGINAL);
                    String key = original.getCaseNumber() + " " + original.getEntry();
                    return new Kept(
                            new CaseNumber(original.getCaseNumber()),
                            OriginalTable.original(original, moves.getOrDefault(key, List.of())),
                            row.get(DESTRUCTION.DESTROYED_ON));
                });
    }
}

package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;
import static kaijidesk.store.gen.Tables.MISUSE;
import static kaijidesk.store.gen.Tables.MISUSER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.RelatedCase;
import kaijidesk.cases.Relation;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Subject;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Whom and what each case is about, to find cases that have to do with each other. */
public final class SubjectTable {
    private final DSLContext sql;

    SubjectTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps what is now known of a case; whether that is anything new. */
    public boolean keep(CaseNumber number, Subject subject) {
        Subject before =
                sql.selectFrom(CASE_SUBJECT)
                        .where(CASE_SUBJECT.CASE_NUMBER.eq(number.value()))
                        .fetchOne(SubjectTable::subject);
        if (subject.equals(before)) {
            return false;
        }
        sql.deleteFrom(CASE_SUBJECT).where(CASE_SUBJECT.CASE_NUMBER.eq(number.value())).execute();
        sql.insertInto(CASE_SUBJECT)
                .set(CASE_SUBJECT.CASE_NUMBER, number.value())
                .set(CASE_SUBJECT.TRADE_NO, subject.tradeNo())
                .set(CASE_SUBJECT.APPLICANT_ID, subject.applicantId())
                .set(CASE_SUBJECT.COUNTERPARTY_ID, subject.counterpartyId())
                .execute();
        return true;
    }

    /** Cases of which nothing was kept: they come from an earlier version of the program. */
    public List<CaseNumber> unknown() {
        return sql.select(CASE_FILE.CASE_NUMBER)
                .from(CASE_FILE)
                .leftAntiJoin(CASE_SUBJECT)
                .on(CASE_SUBJECT.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .fetch(row -> new CaseNumber(row.value1()));
    }

    /** Other cases that have to do with this one, by their numbers (R2.15, R2.16). */
    public List<RelatedCase> related(CaseNumber number, Subject subject) {
        List<RelatedCase> related = new ArrayList<>();
        sql.select(CASE_SUBJECT.asterisk(), CASE_FILE.SHOWN_STAGE, CASE_FILE.RECEIVED_AT)
                .from(CASE_SUBJECT)
                .join(CASE_FILE)
                .on(CASE_FILE.CASE_NUMBER.eq(CASE_SUBJECT.CASE_NUMBER))
                .where(touches(subject), CASE_SUBJECT.CASE_NUMBER.ne(number.value()))
                .orderBy(CASE_SUBJECT.CASE_NUMBER)
                .forEach(row ->
                        Relation.of(subject, subject(row))
                                .ifPresent(relation -> related.add(related(row, relation))));
        return related;
    }

    private static Condition touches(Subject subject) {
        Condition touches = DSL.falseCondition();
        if (!subject.tradeNo().isEmpty()) {
            touches = touches.or(CASE_SUBJECT.TRADE_NO.eq(subject.tradeNo()));
        }
        if (!subject.applicantId().isEmpty()) {
            touches = touches.or(CASE_SUBJECT.COUNTERPARTY_ID.eq(subject.applicantId()));
        }
        if (!subject.counterpartyId().isEmpty()) {
            touches =
                    touches.or(CASE_SUBJECT.COUNTERPARTY_ID.eq(subject.counterpartyId()))
                            .or(CASE_SUBJECT.APPLICANT_ID.eq(subject.counterpartyId()));
        }
        return touches;
    }

    private static RelatedCase related(Record row, Relation relation) {
        return new RelatedCase(
                new CaseNumber(row.get(CASE_SUBJECT.CASE_NUMBER)),
                relation,
                Stage.valueOf(row.get(CASE_FILE.SHOWN_STAGE)),
                row.get(CASE_FILE.RECEIVED_AT).toInstant());
    }

    private static Subject subject(Record row) {
        return new Subject(
                row.get(CASE_SUBJECT.TRADE_NO),
                row.get(CASE_SUBJECT.APPLICANT_ID),
                row.get(CASE_SUBJECT.COUNTERPARTY_ID));
    }

    /** Which of these members misused disclosed data in any case, as confirmed (R4.05). */
    public Set<String> misusers(Subject subject) {
        Set<String> misusers = new HashSet<>();
        sql.select(CASE_SUBJECT.APPLICANT_ID, CASE_SUBJECT.COUNTERPARTY_ID, MISUSE.SIDE)
                .from(MISUSE)
                .join(CASE_SUBJECT)
                .on(CASE_SUBJECT.CASE_NUMBER.eq(MISUSE.CASE_NUMBER))
                .where(MISUSE.CONFIRMED)
                .forEach(row ->
                        misusers.add(
                                row.get(MISUSE.SIDE).equals(Side.APPLICANT.name())
                                        ? row.get(CASE_SUBJECT.APPLICANT_ID)
                                        : row.get(CASE_SUBJECT.COUNTERPARTY_ID)));
        misusers.addAll(
                sql.select(MISUSER.MEMBER_ID)
                        .from(MISUSER)
                        .where(
                                MISUSER.MEMBER_ID.in(
                                        subject.applicantId(), subject.counterpartyId()))
                        .fetch(MISUSER.MEMBER_ID));
        misusers.retainAll(List.of(subject.applicantId(), subject.counterpartyId()));
        misusers.remove("");
        return misusers;
    }
}

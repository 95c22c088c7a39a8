package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;

import java.util.List;
import java.util.function.Predicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Subject;
import kaijidesk.regime.ApplicationItem;
import org.jooq.DSLContext;

/** Cases that a mail may tell of once more. */
public final class LikeCases {
    private final DSLContext sql;

    LikeCases(DSLContext sql) {
        this.sql = sql;
    }

    /** Those that began with exactly these bytes. */
    public List<CaseNumber> same(String sha256) {
        return sql.select(CASE_FILE.CASE_NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.MAIL_SHA256.eq(sha256))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> new CaseNumber(row.value1()));
    }

    /** Those whose mail bears the same id; none for an empty one. */
    public List<CaseNumber> named(String messageId) {
        return messageId.isEmpty()
                ? List.of()
                : sql.select(CASE_FILE.CASE_NUMBER)
                        .from(CASE_FILE)
                        .where(CASE_FILE.MESSAGE_ID.eq(messageId))
                        .orderBy(CASE_FILE.CASE_NUMBER)
                        .fetch(row -> new CaseNumber(row.value1()));
    }

    /** Those about the same trade by the same applicant, as the records know them. */
    public List<CaseNumber> about(Subject subject) {
        return subject.tradeNo().isEmpty() || subject.applicantId().isEmpty()
                ? List.of()
                : sql.select(CASE_SUBJECT.CASE_NUMBER)
                        .from(CASE_SUBJECT)
                        .where(
                                CASE_SUBJECT.TRADE_NO.eq(subject.tradeNo()),
                                CASE_SUBJECT.APPLICANT_ID.eq(subject.applicantId()))
                        .orderBy(CASE_SUBJECT.CASE_NUMBER)
                        .fetch(row -> new CaseNumber(row.value1()));
    }

    /** Those of which an item says something like this; every case's is looked at. */
    public List<CaseNumber> saying(ApplicationItem item, Predicate<String> like) {
        try (var rows =
                sql
                        .select(APPLICATION_ITEM.CASE_NUMBER, APPLICATION_ITEM.CONTENT)
                        .from(APPLICATION_ITEM)
                        .where(APPLICATION_ITEM.ITEM.eq(item.name()))
                        .orderBy(APPLICATION_ITEM.CASE_NUMBER)
                        .stream()) {
            return rows.filter(row -> like.test(row.value2()))
                    .map(row -> new CaseNumber(row.value1()))
                    .toList();
        }
    }
}

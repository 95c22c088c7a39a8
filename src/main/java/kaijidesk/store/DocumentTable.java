package kaijidesk.store;

import static kaijidesk.store.gen.Tables.EXTRA_DOCUMENT;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.ExtraDocument;
import kaijidesk.cases.Person;
import kaijidesk.regime.Finding;
import kaijidesk.store.gen.tables.records.ExtraDocumentRecord;
import org.jooq.DSLContext;

/** The further documents that one case asks for (R2.07). */
final class DocumentTable {
    private final DSLContext sql;
    private final CaseNumber number;

    DocumentTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    List<ExtraDocument> read() {
        return sql.selectFrom(EXTRA_DOCUMENT)
                .where(EXTRA_DOCUMENT.CASE_NUMBER.eq(number.value()))
                .orderBy(EXTRA_DOCUMENT.DOCUMENT_NUMBER)
                .fetch(DocumentTable::document);
    }

    private static ExtraDocument document(ExtraDocumentRecord row) {
        Boolean accepted = row.getAccepted();
        return new ExtraDocument(
                row.getDocumentNumber(),
                row.getName(),
                new Decision(new Person(row.getPerson()), row.getRequestedAt().toInstant(), ""),
                row.getArrivedOn(),
                accepted == null ? null : new Finding(accepted, row.getNote()));
    }

    void write(List<ExtraDocument> documents) {
        sql.deleteFrom(EXTRA_DOCUMENT)
                .where(EXTRA_DOCUMENT.CASE_NUMBER.eq(number.value()))
                .execute();
        for (ExtraDocument document : documents) {
            Finding result = document.result();
            sql.insertInto(EXTRA_DOCUMENT)
                    .set(EXTRA_DOCUMENT.CASE_NUMBER, number.value())
                    .set(EXTRA_DOCUMENT.DOCUMENT_NUMBER, document.number())
                    .set(EXTRA_DOCUMENT.NAME, document.name())
                    .set(EXTRA_DOCUMENT.PERSON, document.requested().by().name())
                    .set(EXTRA_DOCUMENT.REQUESTED_AT, Moments.stored(document.requested().at()))
                    .set(EXTRA_DOCUMENT.ARRIVED_ON, document.arrivedOn())
                    .set(EXTRA_DOCUMENT.ACCEPTED, result == null ? null : result.holds())
                    .set(EXTRA_DOCUMENT.NOTE, result == null ? null : result.note())
                    .execute();
        }
    }
}

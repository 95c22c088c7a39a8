package kaijidesk.store;

import static kaijidesk.store.gen.Tables.LETTER;
import static kaijidesk.store.gen.Tables.POSTING;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.mailroom.PostingState;
import org.jooq.DSLContext;

/** The letters that were issued, with their PDFs: a reprint is the stored bytes. */
public final class LetterTable {
    private final DSLContext sql;

    LetterTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps a letter for good. */
    public void add(LetterRow letter, byte[] pdf) {
        sql.insertInto(LETTER)
                .set(LETTER.LETTER_ID, letter.id())
                .set(LETTER.CASE_NUMBER, letter.caseNumber().value())
                .set(LETTER.KIND, letter.kind().name())
                .set(LETTER.DOCUMENT_NUMBER, letter.number())
                .set(LETTER.ISSUED_ON, letter.issuedOn())
                .set(LETTER.PAGES, letter.pages())
                .set(LETTER.SHA256, letter.sha256())
                .set(LETTER.WORDING, letter.wording())
                .execute();
        Pieces.LETTERS.keep(sql, letter.id(), pdf);
    }

    /** A case's letters in the order of issue, without their PDFs. */
    public List<LetterRow> of(CaseNumber number) {
        return sql.select(
                        LETTER.LETTER_ID,
                        LETTER.KIND,
                        LETTER.DOCUMENT_NUMBER,
                        LETTER.ISSUED_ON,
                        LETTER.PAGES,
                        LETTER.SHA256,
                        LETTER.WORDING,
                        POSTING.STATE)
                .from(LETTER)
                .leftJoin(POSTING)
                .on(POSTING.LETTER_ID.eq(LETTER.LETTER_ID))
                .where(LETTER.CASE_NUMBER.eq(number.value()))
                .orderBy(LETTER.ISSUED_ON, LETTER.LETTER_ID)
                .fetch(row ->
                        new LetterRow(
                                row.get(LETTER.LETTER_ID),
                                number,
                                LetterKind.valueOf(row.get(LETTER.KIND)),
                                row.get(LETTER.DOCUMENT_NUMBER),
                                row.get(LETTER.ISSUED_ON),
                                row.get(LETTER.PAGES),
                                row.get(LETTER.SHA256),
                                row.get(LETTER.WORDING),
                                PostingState.VOID.name().equals(row.get(POSTING.STATE))));
    }

    /** The case that a letter belongs to. */
    public Optional<CaseNumber> caseOf(String letterId) {
        return sql.select(LETTER.CASE_NUMBER)
                .from(LETTER)
                .where(LETTER.LETTER_ID.eq(letterId))
                .fetchOptional(row -> new CaseNumber(row.value1()));
    }

    /** A letter's PDF as it was issued; none once its case was purged (R6.03). */
    public Optional<byte[]> pdf(String letterId) {
        byte[] pdf = Pieces.LETTERS.of(sql, letterId);
        return pdf.length == 0 ? Optional.empty() : Optional.of(pdf);
    }
}

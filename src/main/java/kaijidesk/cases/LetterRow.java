package kaijidesk.cases;

import java.time.LocalDate;

/**
 * A letter that was issued, without its pages.
 *
 * @param id how the desk names it, such as {@code L2016-000001}
 * @param caseNumber its case
 * @param kind which letter
 * @param number its document number as printed
 * @param issuedOn its date
 * @param pages how many pages
 * @param sha256 hash of the stored PDF, lower-case hex
 * @param voided whether it was voided before it went out; nobody got it, its number stays
 */
public record LetterRow(
        String id,
        CaseNumber caseNumber,
        LetterKind kind,
        String number,
        LocalDate issuedOn,
        int pages,
        String sha256,
        boolean voided) {
    /** A letter that stands. */
    public LetterRow(
            String id,
            CaseNumber caseNumber,
            LetterKind kind,
            String number,
            LocalDate issuedOn,
            int pages,
            String sha256) {
        this(id, caseNumber, kind, number, issuedOn, pages, sha256, false);
    }
}

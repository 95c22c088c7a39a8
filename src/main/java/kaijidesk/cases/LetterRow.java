package kaijidesk.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
 * @param wording edition of the profile that worded it (R6.06); null for one that was issued before
 *     offices had their own wording
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
        @Nullable String wording,
        boolean voided) {
    /** A letter that stands. */
    public LetterRow(
            String id,
            CaseNumber caseNumber,
            LetterKind kind,
            String number,
            LocalDate issuedOn,
            int pages,
            String sha256,
            @Nullable String wording) {
        this(id, caseNumber, kind, number, issuedOn, pages, sha256, wording, false);
    }
}

package kaijidesk.desk;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Correction;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Refusal;
import kaijidesk.letters.CourtesySheet;
import kaijidesk.letters.LeakGuard;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.PdfContents;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Prints the English courtesy sheet that goes with a stored letter to an applicant. */
record CourtesySheets(LetterPress press, Profiles profiles) {
    byte[] print(Transaction transaction, String letterId) throws CannotDo {
        Posting letter = letter(transaction, letterId);
        CaseFile file =
                transaction
                        .cases()
                        .find(letter.caseNumber())
                        .map(StoredCase::file)
                        .orElseThrow(() -> new NoSuchCase(letterId));
        Profile profile = profiles.edition(transaction, file.profile());
        CourtesySheet sheet =
                new CourtesySheet(
                        letter.kind(),
                        letterId,
                        letter.number(),
                        letter.issuedOn(),
                        tradeNo(CaseViews.records(transaction, file), file),
                        letter.kind() == LetterKind.GUIDANCE
                                ? file.requiredPapers(profile)
                                : List.of(),
                        profile.residenceCertificateMonths(),
                        letter.kind() == LetterKind.CORRECTION_REQUEST
                                ? due(file, letter, transaction.letters().of(file.number()))
                                : null);
        byte[] pdf = press.courtesy(sheet, profile.operator());
        Refusal refusal = file.refusal();
        String known = sheet.number() + sheet.tradeNo();
        if (refusal != null && LeakGuard.leaks(PdfContents.of(pdf), known, refusal)) {
            throw new LetterWouldTell(letter.kind());
        }
        return pdf;
    }

    /** Every letter that has such a sheet goes by post. */
    private static Posting letter(Transaction transaction, String letterId) throws CannotDo {
        if (transaction.letters().pdf(letterId).isEmpty()) {
            throw new NoSuchCase(letterId);
        }
        Posting letter =
                transaction
                        .postings()
                        .find(letterId)
                        .filter(posting -> CourtesySheet.offered(posting.kind()))
                        .orElseThrow(() -> new NoSuchSheet(Step.of("sheet.no-courtesy")));
        if (letter.state() == PostingState.VOID) {
            throw new NoSuchSheet(Step.of("post.void", letter.number()));
        }
        return letter;
    }

    private static String tradeNo(CaseRecords records, CaseFile file) {
        return records.trade() == null
                ? file.application().item(ApplicationItem.TRADE_NUMBER)
                : records.trade().tradeNo();
    }

    /** The case remembers its last request only; of an earlier one the letter itself tells. */
    private static @Nullable LocalDate due(CaseFile file, Posting letter, List<LetterRow> letters) {
        Correction last = file.correction();
        boolean latest =
                letters.stream()
                        .filter(each -> each.kind() == LetterKind.CORRECTION_REQUEST)
                        .reduce((earlier, later) -> later)
                        .filter(each -> each.id().equals(letter.letterId()))
                        .isPresent();
        return last != null && latest && Tokyo.dayOf(last.asked().at()).equals(letter.issuedOn())
                ? last.due()
                : null;
    }
}

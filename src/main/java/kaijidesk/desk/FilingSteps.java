package kaijidesk.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Filing;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.LitigationRequest;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.SheetCode;
import kaijidesk.cases.SheetsKnown;
import kaijidesk.cases.Stage;
import kaijidesk.letters.FormPages;
import kaijidesk.regime.PaperKind;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Files scanned pages within a transaction. */
final class FilingSteps {
    private final Transaction transaction;

    FilingSteps(Transaction transaction) {
        this.transaction = transaction;
    }

    /** What the codes of pages in the tray say. */
    Map<String, FilingVerdict> verdicts(List<ScanPage> tray) {
        Map<String, SheetCode> codes = new LinkedHashMap<>();
        tray.forEach(page -> codes.put(page.id(), page.code()));
        return Filing.of(codes, known(codes.values()));
    }

    /** Files what may be filed by its own code. */
    Map<String, FilingVerdict> sort(List<ScanPage> tray, Person person, Instant now) {
        Map<String, FilingVerdict> verdicts = verdicts(tray);
        for (ScanPage page : tray) {
            if (verdicts.get(page.id()) instanceof FilingVerdict.File file) {
                move(page.filed(file.number(), file.paper(), null), person, now);
            }
        }
        return verdicts;
    }

    /** Puts a page where it says it is, with its entry in the case's history. */
    void move(ScanPage filed, Person person, Instant now) {
        transaction.scans().move(filed);
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("scan", filed.id());
        PaperKind paper = filed.paper();
        Integer document = filed.document();
        if (paper != null) {
            entered.put("paper", paper.name());
        }
        if (document != null) {
            entered.put("document", document.toString());
        }
        CaseNumber number = filed.number();
        if (number != null) {
            transaction.history().append(number, now, person, ScansDesk.FILED, entered);
        }
    }

    private SheetsKnown known(Collection<SheetCode> codes) {
        Map<String, CaseNumber> letters = new HashMap<>();
        Set<CaseNumber> named = new HashSet<>();
        Set<String> sheets = new HashSet<>();
        for (SheetCode code : codes) {
            if (code.present()) {
                sheets.add(code.sheet());
                code.number().ifPresent(named::add);
                if (code.ofLetter()) {
                    transaction
                            .letters()
                            .caseOf(code.sheet())
                            .ifPresent(owner -> {
                                letters.put(code.sheet(), owner);
                                named.add(owner);
                            });
                }
            }
        }
        Map<CaseNumber, SheetsKnown.Known> cases = new HashMap<>();
        named.forEach(number -> known(number).ifPresent(known -> cases.put(number, known)));
        Set<String> filed = new HashSet<>();
        transaction
                .scans()
                .filed(sheets)
                .forEach(code -> filed.add(SheetsKnown.page(code.sheet(), code.page())));
        return new SheetsKnown(cases, letters, filed);
    }

    private Optional<SheetsKnown.Known> known(CaseNumber number) {
        if (transaction.purges().find(number).isPresent()) {
            return Optional.empty();
        }
        return transaction.cases().find(number).map(StoredCase::file).map(this::known);
    }

    private SheetsKnown.Known known(CaseFile file) {
        LitigationRequest request = file.litigation();
        String form = request == null ? null : request.pledge().number();
        boolean closed = Stage.of(file).ended() || file.destroyed() != null;
        return new SheetsKnown.Known(closed, form, form == null ? 0 : pages(file.number(), form));
    }

    /** As it was issued last; a form that no stored letter holds is taken for one page. */
    private int pages(CaseNumber number, String form) {
        return transaction.letters().of(number).stream()
                .filter(letter -> letter.kind() == LetterKind.GUIDANCE && !letter.voided())
                .map(LetterRow::id)
                .flatMap(id -> transaction.letters().pdf(id).stream())
                .mapToInt(pdf -> FormPages.count(pdf, form))
                .filter(pages -> pages > 0)
                .reduce((earlier, later) -> later)
                .orElse(1);
    }

    /**
     * Why a person can't file a page there; empty when they can.
     *
     * @param paper as a page of that, null for any other
     */
    Optional<kaijidesk.regime.Step> wrong(ScanPage page, CaseNumber to, @Nullable PaperKind paper) {
        SheetCode code = page.code();
        if (!code.present()) {
            return Optional.empty();
        }
        SheetsKnown known = known(List.of(code));
        return Filing.wrongByHand(code, to, paper, known);
    }
}

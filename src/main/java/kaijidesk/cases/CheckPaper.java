package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.AddressComparison;
import kaijidesk.regime.AddressComparison.Likeness;
import kaijidesk.regime.Finding;
import kaijidesk.regime.NameComparison;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.Rule;
import kaijidesk.regime.ScannedPages;
import org.jspecify.annotations.Nullable;

/**
 * A person looked at one point of a paper (R2.10–R2.13). What dates and numbers decide isn't asked
 * of persons.
 *
 * @param check what was looked at
 * @param passed whether the paper is as it must be
 * @param note what was seen; mandatory when it isn't
 */
public record CheckPaper(PaperCheck check, boolean passed, @Nullable String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.litigation() != null, Rule.R2_07, "bar.no-litigation-request")
                .unless(
                        file.litigation() == null || !file.papers().isEmpty(),
                        Rule.R2_07,
                        "bar.no-paper")
                .unless(file.prepared() == null, Rule.R2_07, "bar.already-prepared")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Rule rule = check.paper().rule();
        return Bars.of(standing(file, circumstances))
                .unless(
                        file.papers().containsKey(check.paper()),
                        rule,
                        "bar.paper-not-arrived",
                        check.paper())
                .unless(
                        check.comparedWith().map(file.papers()::containsKey).orElse(true),
                        rule,
                        "bar.paper-not-arrived",
                        check.comparedWith().orElse(check.paper()))
                .unless(check.by() == PaperCheck.By.PERSON, rule, "bar.program-checks")
                .unless(passed || !text().isBlank(), rule, "bar.note-needed")
                .unless(likeAddress(file, circumstances), rule, "bar.address-note-needed")
                .unless(likeName(file, circumstances), rule, "bar.name-note-needed")
                .unless(unreadable(file, circumstances), Rule.R2_11, "bar.marks-first")
                .list();
    }

    /**
     * Addresses that differ by more than writing may still be one place; whoever says so says why
     * (R2.11).
     */
    private boolean likeAddress(CaseFile file, Circumstances circumstances) {
        if (check != PaperCheck.IDENTITY_SAME_ADDRESS || !passed || !text().isBlank()) {
            return true;
        }
        return file.checklist(circumstances)
                .flatMap(papers -> papers.compareAddress(file.papers().get(check.paper())))
                .map(AddressComparison::likeness)
                .filter(likeness ->
                        likeness == Likeness.DIFFERENT || likeness == Likeness.ONE_SIDE_LONGER)
                .isEmpty();
    }

    /** So may two names be one person's, under a former or another name (R2.10, R2.11, R2.13). */
    private boolean likeName(CaseFile file, Circumstances circumstances) {
        boolean compares =
                check == PaperCheck.RESIDENCE_NAME
                        || check == PaperCheck.IDENTITY_SAME_NAME
                        || check == PaperCheck.SEAL_SAME_NAME;
        if (!compares || !passed || !text().isBlank()) {
            return true;
        }
        return file.checklist(circumstances)
                .flatMap(papers -> papers.compareName(check, file.papers().get(check.paper())))
                .filter(NameComparison::needsNote)
                .isEmpty();
    }

    /** Of a paper that is scanned it is said of each page and kind, not of all at once (R2.11). */
    private boolean unreadable(CaseFile file, Circumstances circumstances) {
        boolean masks =
                check == PaperCheck.RESIDENCE_NO_MY_NUMBER
                        || check == PaperCheck.IDENTITY_NUMBERS_MASKED;
        Paper paper = file.papers().get(check.paper());
        ScannedPages pages = file.scanned(circumstances).get(check.paper());
        return !masks
                || !passed
                || paper == null
                || pages == null
                || pages.open(paper, circumstances.profile()).isEmpty();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Paper paper = java.util.Objects.requireNonNull(file.papers().get(check.paper()));
        return Outcome.of(file.withPaper(paper.with(check, new Finding(passed, text()))));
    }

    private String text() {
        return note == null ? "" : note;
    }
}

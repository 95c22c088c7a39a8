package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Papers;
import kaijidesk.regime.Rule;

/**
 * Everything that is missing or defective is asked for in one letter with one last day (R5.03,
 * R2.07). It names what to send and judges nothing; once the case is decided nothing more is said
 * (R3.06).
 */
public record RequestCorrection() implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Bars bars = Bars.ofOrdinaryCase(file, circumstances);
        Correction before = file.correction();
        bars.unless(
                        before == null || !before.runsOn(circumstances.today()),
                        Rule.R5_03,
                        "bar.correction-runs")
                .unless(
                        file.litigation() != null || file.eligible() == null,
                        Rule.R5_03,
                        "bar.nothing-missing")
                .unless(file.prepared() == null, Rule.R5_03, "bar.already-prepared")
                .unless(
                        Registered.hasAddress(circumstances.records().applicant(), circumstances),
                        Rule.R2_03,
                        "bar.no-applicant-address")
                .unlessOfParties(file, circumstances);
        if (bars.none()) {
            bars.unless(!missing(file, circumstances).nothing(), Rule.R5_03, "bar.nothing-missing");
        }
        return bars.list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        LocalDate due = circumstances.today().plusDays(circumstances.profile().correctionDays());
        Letter letter =
                new Letter.CorrectionRequest(
                        Recipient.byPost(Registered.applicant(circumstances)),
                        TradeReference.of(file, Registered.trade(circumstances)),
                        due,
                        missing(file, circumstances));
        return Outcome.of(
                file.withCorrection(new Correction(circumstances.decision(""), due, false)),
                new Effect.IssueLetter(letter));
    }

    /** All that stands in the way and that the applicant can mend. */
    public static Missing missing(CaseFile file, Circumstances circumstances) {
        if (file.litigation() == null) {
            Set<ApplicationItem> items =
                    new TreeSet<>(Admission.missing(file.application().items()));
            return new Missing(items, !file.application().agreed(), Set.of(), List.of());
        }
        Set<PaperCheck> points = new TreeSet<>();
        Optional<Papers> checklist = file.checklist(circumstances);
        checklist.ifPresent(papers ->
                file.requiredPapers(circumstances.profile()).stream()
                        .flatMap(kind -> papers.verdicts(kind, file.papers().get(kind)).stream())
                        .filter(each -> !each.verdict().status().passes())
                        .filter(each -> mendable(file, each))
                        .map(PaperVerdict::check)
                        .forEach(points::add));
        List<String> documents = new ArrayList<>();
        file.documents().stream()
                .filter(document -> !document.accepted())
                .filter(document -> document.arrivedOn() == null || document.result() != null)
                .forEach(document -> documents.add(document.name()));
        return new Missing(Set.of(), false, points, documents);
    }

    /** A point of a paper that lies on the desk but wasn't looked at is the desk's own work. */
    private static boolean mendable(CaseFile file, PaperVerdict each) {
        return !file.papers().containsKey(each.check().paper())
                || each.verdict().status() == kaijidesk.regime.Status.BARRED;
    }
}

package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;

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
                    new HashSet<>(Admission.missing(file.application().items()));
            return new Missing(items, !file.application().agreed(), Set.of(), List.of());
        }
        Set<PaperCheck> points = EnumSet.noneOf(PaperCheck.class);
        for (List<PaperVerdict> checklist : circumstances.papers(file).values()) {
            for (PaperVerdict point : checklist) {
                if (mendable(file, point)) {
                    points.add(point.check());
                }
            }
        }
        List<String> documents = new ArrayList<>();
        file.documents().stream()
                .filter(document -> !document.accepted())
                .filter(document -> document.arrivedOn() == null || document.result() != null)
                .forEach(document -> documents.add(document.name()));
        return new Missing(Set.of(), false, points, documents);
    }

    /** A point of a paper that lies on the desk but wasn't looked at is the desk's own work. */
    private static boolean mendable(CaseFile file, PaperVerdict point) {
        if (file.overrules().containsKey(point.verdict().rule())) {
            return false;
        }
        Status status = point.verdict().status();
        return status == Status.BARRED
                || (status == Status.UNKNOWN && !file.papers().containsKey(point.check().paper()));
    }
}

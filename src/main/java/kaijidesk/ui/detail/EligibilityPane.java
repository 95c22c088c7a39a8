package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.RightsClaim;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.stage.Periods;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import kaijidesk.ui.parts.VerdictRow;
import kaijidesk.ui.preview.PdfActions;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Every lamp with its evidence, and the period of R1.03 on a line. */
final class EligibilityPane extends VBox {
    private final CaseModel model;
    private final Reveal reveal;
    private final Ui ui;

    EligibilityPane(CaseView view, CaseModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("cards");
        this.reveal = ui.reveal(view.file().number(), "ui.mask.about.verdicts");
        getChildren().add(sheet(view));
        RightsClaim claim = view.file().claim();
        if (claim != null) {
            getChildren().add(points(claim, view));
            return;
        }
        VBox admission = card("ui.eligibility.admission");
        rows(admission, view.assessment().admission(), view);
        VBox lamps = card("ui.eligibility.lamps");
        rows(lamps, view.assessment().lamps(), view);
        Periods.applying(view, ui)
                .ifPresent(strip -> {
                    VBox period = card("ui.eligibility.period");
                    period.getChildren().add(strip);
                    getChildren().add(period);
                });
        getChildren().addAll(lamps, admission);
    }

    /** The review sheet (審査票): all of this on paper, for inside only. */
    private HBox sheet(CaseView view) {
        Label what = new Label(ui.text("ui.sheet.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(what);
        if (view.assessment().all().stream().anyMatch(Steps::personal)) {
            line.getChildren().add(RevealButton.worded(reveal, ui.texts()));
        }
        line.getChildren().addAll(PdfActions.of(CaseSheet.REVIEW, view, ui).buttons());
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The fast path has points of its own instead (R4.04). */
    private Card points(RightsClaim claim, CaseView view) {
        Card card = card("ui.stage.points");
        claim.path(view.file(), view.records(), view.surroundings().rightsHolder())
                .verdicts()
                .forEach(each ->
                        card.getChildren()
                                .add(
                                        new VerdictRow(
                                                each.verdict(),
                                                ui.texts().of(each.point()),
                                                reveal,
                                                ui.texts())));
        return card;
    }

    private Card card(String titleKey) {
        return new Card(ui.text(titleKey)).styled("verdicts");
    }

    private void rows(VBox card, List<Verdict> verdicts, CaseView view) {
        for (Verdict verdict : verdicts) {
            VerdictRow row = new VerdictRow(verdict, reveal, ui.texts());
            if (view.file().overrules().containsKey(verdict.rule())) {
                row.mark(
                        new Chip(
                                ui.text("ui.eligibility.overruled"),
                                Tone.WARN,
                                Material2OutlinedAL.GAVEL));
            }
            answer(verdict, view).ifPresent(row::addAnswer);
            card.getChildren().add(row);
        }
    }

    /** A lamp that waits for a finding offers to record one. */
    private Optional<Node> answer(Verdict verdict, CaseView view) {
        boolean lamp = view.assessment().lamps().contains(verdict) && verdict.rule() != Rule.R1_05;
        boolean allowed =
                view.nextActs().stream()
                        .anyMatch(act -> act.kind() == ActKind.RECORD_FINDING && act.allowed());
        boolean open =
                verdict.status() == Status.UNKNOWN
                        || view.file().findings().containsKey(verdict.rule());
        if (!lamp || !allowed || !open) {
            return Optional.empty();
        }
        Button answer = new Button(ui.text("act." + ActKind.RECORD_FINDING.id()));
        answer.setOnAction(
                event -> model.ask(ActKind.RECORD_FINDING, Map.of("rule", verdict.rule().id())));
        return Optional.of(answer);
    }
}

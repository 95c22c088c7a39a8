package kaijidesk.ui.detail.stage;

import java.util.Set;
import javafx.scene.layout.VBox;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.RetentionClock;
import kaijidesk.cases.Stage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Rule;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.VerdictRow;

/** 受付不可・サービス終了: why it can't be accepted, with the steps (R5.01, R1.05). */
final class NotAcceptedPane extends StagePane {
    NotAcceptedPane(CaseView view, Ui ui) {
        super(view, ui);
        Rule rule = view.stage() == Stage.SERVICE_ENDED ? Rule.R1_05 : Rule.R5_01;
        Reveal reveal = ui.reveal(view.file().number(), "ui.mask.about.verdicts");
        VBox why = new VBox(new VerdictRow(view.assessment().of(rule), reveal, ui.texts()));
        if (Steps.personal(view.assessment().of(rule))) {
            why.getChildren().add(RevealButton.worded(reveal, ui.texts()));
        }
        part("ui.stage.why", why);
        Facts facts = new Facts();
        LetterFacts.add(
                facts, Set.of(LetterKind.NOT_ACCEPTABLE, LetterKind.OTHER_ADDRESS), view, ui);
        facts.add(
                ui.text("ui.stage.retention"),
                ui.text(
                        "ui.stage.retention.later",
                        RetentionClock.months(view.file(), view.profile())));
        part("ui.stage.afterwards", facts);
    }
}

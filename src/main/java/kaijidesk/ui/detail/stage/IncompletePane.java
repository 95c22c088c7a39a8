package kaijidesk.ui.detail.stage;

import javafx.scene.layout.FlowPane;
import kaijidesk.cases.Missing;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 補正待ち: what is missing, and whether it was asked for (R5.03, R5.04). */
final class IncompletePane extends StagePane {
    IncompletePane(CaseView view, Ui ui) {
        super(view, ui);
        Missing missing = Missing.of(view.file(), view.papers());
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("acts");
        missing.items().stream()
                .sorted()
                .forEach(item -> chips.getChildren().add(chip(ui.texts().of(item))));
        if (missing.agreement()) {
            chips.getChildren().add(chip(ui.text("rule.R5.04")));
        }
        part("ui.stage.missing", chips);
        part("ui.stage.correction", new CorrectionPart(view, ui));
    }

    private static Chip chip(String what) {
        return new Chip(what, Tone.WARN, Material2OutlinedMZ.REPORT_PROBLEM);
    }
}

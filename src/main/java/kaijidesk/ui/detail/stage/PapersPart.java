package kaijidesk.ui.detail.stage;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import kaijidesk.cases.PaperState;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.StatusLamp;

/** The required papers at a glance: lamp, arrival, and until when it is good (R2.09–R2.13). */
final class PapersPart extends GridPane {
    PapersPart(List<PaperState> papers, Ui ui) {
        getStyleClass().addAll("facts", "papers-part");
        for (PaperState paper : papers) {
            StatusLamp lamp = new StatusLamp(paper.status(), ui.texts());
            lamp.getStyleClass().add("fixed-lamp");
            addRow(
                    getRowCount(),
                    lamp,
                    Chip.of(paper.kind().rule()),
                    Lines.wrapped(ui.texts().of(paper.kind())),
                    muted(
                            paper.arrivedOn() == null
                                    ? ui.text("ui.papers.awaited")
                                    : ui.text("ui.papers.arrived", paper.arrivedOn())),
                    muted(until(paper, ui)));
        }
    }

    private static String until(PaperState paper, Ui ui) {
        LocalDate until = paper.validUntil();
        if (until == null) {
            return "";
        }
        return ui.text(
                paper.kind() == PaperKind.SEAL_CERTIFICATE
                        ? "ui.stage.paper.look-again"
                        : "ui.stage.paper.valid",
                until);
    }

    private static Label muted(String text) {
        Label label = Lines.wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }
}

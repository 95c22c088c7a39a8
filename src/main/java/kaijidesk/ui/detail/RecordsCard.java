package kaijidesk.ui.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Provision;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.preview.PdfActions;

/** The office's records of a case on paper: provisions (R6.01) and destruction (R6.03). */
final class RecordsCard extends VBox {
    private final CaseView view;
    private final Ui ui;

    RecordsCard(CaseView view, Ui ui) {
        this.view = view;
        this.ui = ui;
        getStyleClass().addAll("card-pane", "records");
        getChildren().add(Card.heading(ui.text("ui.record-sheets.title")));
        if (provided(view)) {
            getChildren().add(line(CaseSheet.PROVISIONS));
        }
        if (view.file().destroyed() != null) {
            getChildren().add(line(CaseSheet.DESTRUCTION));
        }
    }

    /** Whether the case has a record to print. */
    static boolean needed(CaseView view) {
        return provided(view) || view.file().destroyed() != null;
    }

    private static boolean provided(CaseView view) {
        return !Provision.of(view.file()).isEmpty();
    }

    private HBox line(CaseSheet sheet) {
        Label what = new Label(ui.text("ui.records." + sheet.name()));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(what);
        line.setId("sheet-" + sheet.name());
        line.getChildren().addAll(PdfActions.of(sheet, view, ui).buttons());
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}

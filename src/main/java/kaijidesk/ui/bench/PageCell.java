package kaijidesk.ui.bench;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** A scanned page in the list: what it is a page of, and its number at the desk. */
final class PageCell extends ListCell<ScanPage> {
    private final Ui ui;

    PageCell(Ui ui) {
        this.ui = ui;
    }

    /** What it is a page of. */
    static String name(ScanPage page, Ui ui) {
        PaperKind paper = page.paper();
        Integer document = page.document();
        if (paper != null) {
            return ui.texts().of(paper);
        }
        return document == null
                ? ui.text("ui.bench.other-page")
                : ui.text("ui.bench.document", document);
    }

    @Override
    protected void updateItem(@Nullable ScanPage page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null) {
            setGraphic(null);
            return;
        }
        Label name = new Label(name(page, ui));
        Label number = new Label(ui.text("ui.bench.page", page.id(), page.dpi()));
        number.getStyleClass().addAll("muted", "hint");
        setGraphic(new VBox(name, number));
        setAccessibleText(name.getText() + " " + number.getText());
    }
}

package kaijidesk.ui.scans;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.desk.TrayPage;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A page in the tray: small picture, number, and why it lies here. */
final class TrayCell extends ListCell<TrayPage> {
    private static final double SMALL = 56;

    private final Ui ui;
    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label why = new Label();
    private final HBox line;

    TrayCell(Thumbnails thumbnails, Ui ui) {
        this.ui = ui;
        this.thumbnails = thumbnails;
        double side = SMALL * ui.scale();
        picture.setPreserveRatio(true);
        picture.setFitHeight(side);
        picture.setFitWidth(side);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("scan-thumbnail");
        frame.setMinSize(side, side);
        name.getStyleClass().add("strong");
        why.setWrapText(true);
        VBox words = new VBox(name, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(frame, words);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TrayPage item, boolean empty) {
        super.updateItem(item, empty);
        picture.setImage(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(ui.text("ui.scans.page", item.page().id(), item.page().place()));
        boolean stopped = item.verdict() instanceof FilingVerdict.Stopped;
        why.setText(words(item.verdict()));
        why.setGraphic(Icons.of(icon(stopped)));
        why.getStyleClass().removeAll("tone-bad", "muted");
        why.getStyleClass().add(stopped ? "tone-bad" : "muted");
        why.setTooltip(new Tooltip(why.getText()));
        setAccessibleText(name.getText() + " " + why.getText());
        thumbnails.show(item.page(), picture);
        setGraphic(line);
    }

    private static Ikon icon(boolean stopped) {
        return stopped ? Material2OutlinedAL.BLOCK : Material2OutlinedMZ.QR_CODE;
    }

    private String words(FilingVerdict verdict) {
        return words(verdict, ui);
    }

    /** Why a page lies in the tray. */
    static String words(FilingVerdict verdict, Ui ui) {
        return switch (verdict) {
            case FilingVerdict.Stopped stopped -> Steps.text(stopped.reason(), ui.texts());
            case FilingVerdict.Uncoded none -> ui.text("ui.scans.uncoded");
            case FilingVerdict.File file -> ui.text("ui.scans.ready", file.number().value());
        };
    }
}

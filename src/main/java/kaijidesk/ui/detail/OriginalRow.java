package kaijidesk.ui.detail;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Original;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Where an original lies and who laid it there, or that it was destroyed (R2.08). */
final class OriginalRow extends HBox {
    private final Ui ui;

    /**
     * A row.
     *
     * @param movable whether the act that moves it is open now
     */
    OriginalRow(
            Original original,
            String name,
            @Nullable Destruction destroyed,
            boolean movable,
            CaseModel model,
            Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("line", "original-row");
        setId("original-" + original.number());
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(name, Icons.of(Material2OutlinedAL.FOLDER_OPEN));
        title.getStyleClass().add("fixed-lamp");
        Label place = new Label(place(original, destroyed));
        place.setWrapText(true);
        Label who = new Label(who(original, destroyed));
        who.getStyleClass().addAll("muted", "hint");
        who.setWrapText(true);
        VBox text = new VBox(place, who);
        who.setVisible(!who.getText().isEmpty());
        who.setManaged(!who.getText().isEmpty());
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(title, text);
        if (destroyed == null && movable) {
            Button move = new Button(ui.text("ui.papers.move"));
            move.getStyleClass().addAll("compact", "move-original");
            move.setMinWidth(Region.USE_PREF_SIZE);
            move.setAccessibleText(name + " " + move.getText());
            move.setOnAction(event ->
                    model.ask(
                            ActKind.MOVE_ORIGINAL,
                            Map.of("original", String.valueOf(original.number()))));
            getChildren().add(move);
        }
    }

    private String place(Original original, @Nullable Destruction destroyed) {
        if (destroyed != null) {
            return ui.text(
                    "ui.papers.original.destroyed",
                    destroyed.on(),
                    ui.texts().of(destroyed.method()));
        }
        return original.lies()
                .map(move -> ui.texts().of(move.place()) + "  " + Shown.of(move.box()))
                .map(String::strip)
                .orElse(ui.text("ui.papers.original.nowhere"));
    }

    private String who(Original original, @Nullable Destruction destroyed) {
        if (destroyed != null) {
            return destroyed.recorded().by().name();
        }
        Optional<Original.Move> move = original.lies();
        return move.map(last ->
                        ui.text(
                                "ui.papers.original.by",
                                last.by().at(),
                                last.by().by().name(),
                                original.moves().size()))
                .orElse("");
    }
}

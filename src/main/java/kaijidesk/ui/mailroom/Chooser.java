package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One of several names, with its label above. */
final class Chooser extends VBox {
    private final ComboBox<String> box = new ComboBox<>();

    Chooser(String id, String text, Consumer<String> chosen) {
        getStyleClass().add("field-row");
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setId(id);
        box.setAccessibleText(text);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
                .subscribe(name -> {
                    if (name != null) {
                        chosen.accept(name);
                    }
                });
        getChildren().addAll(label, box);
    }

    /** Offers names and chooses the first. */
    void offer(List<String> names) {
        box.getItems().setAll(names);
        box.getSelectionModel().selectFirst();
    }

    void begin() {
        box.requestFocus();
    }
}

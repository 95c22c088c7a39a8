package kaijidesk.ui.list;

import java.util.EnumSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;
import kaijidesk.cases.Stage;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Search, stages and deadlines. What it says is always what the list shows. */
final class FilterBar extends HBox {
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final CheckComboBox<Stage> stages = new CheckComboBox<>();
    private final ComboBox<CaseFilter.Deadlines> due = new ComboBox<>();
    private final CaseListModel model;
    private final Texts texts;

    /**
     * Text that an input method is still composing is already in the field: wait until the typing
     * rests.
     */
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));

    FilterBar(CaseListModel model, Ui ui) {
        this.model = model;
        this.texts = ui.texts();
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        searchField();
        stageChoice();
        dueChoice();
        getChildren().addAll(search, stages, due, clearButton());
        show(model.filter().get());
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void clear() {
        show(CaseFilter.NONE);
        apply();
    }

    private void show(CaseFilter filter) {
        search.setText(filter.text());
        stages.getCheckModel().clearChecks();
        filter.stages().forEach(stages.getCheckModel()::check);
        due.setValue(filter.due());
    }

    private void apply() {
        typing.stop();
        Set<Stage> chosen = EnumSet.noneOf(Stage.class);
        chosen.addAll(stages.getCheckModel().getCheckedItems());
        model.search(new CaseFilter(search.getText(), chosen, due.getValue()));
    }

    private void searchField() {
        search.setId("search");
        search.setPromptText(texts.get("ui.list.search"));
        search.setAccessibleText(texts.get("ui.list.search"));
        search.setLeft(Icons.of(Material2OutlinedMZ.SEARCH));
        typing.setOnFinished(event -> apply());
        search.textProperty().addListener((property, old, now) -> typing.playFromStart());
        search.setOnAction(event -> apply());
    }

    private void stageChoice() {
        stages.setId("stages");
        stages.getItems().setAll(Stage.values());
        stages.setAccessibleText(texts.get("ui.list.stages"));
        stages.setConverter(shownBy());
        ObservableList<Stage> checked = stages.getCheckModel().getCheckedItems();
        stages.setTitle(texts.get("ui.list.stages.all"));
        checked.addListener(
                (ListChangeListener<Stage>)
                        change -> {
                            stages.setTitle(
                                    checked.isEmpty()
                                            ? texts.get("ui.list.stages.all")
                                            : texts.get("ui.list.stages.some", checked.size()));
                            apply();
                        });
    }

    private void dueChoice() {
        due.setId("due");
        due.getItems().setAll(CaseFilter.Deadlines.values());
        due.setAccessibleText(texts.get("ui.list.due"));
        due.setConverter(shownBy());
        due.setValue(CaseFilter.Deadlines.ALL);
        due.setOnAction(event -> apply());
    }

    private Button clearButton() {
        Button clear = new Button(texts.get("ui.list.clear"), Icons.of(Material2OutlinedAL.CLEAR));
        clear.setId("clear");
        clear.getStyleClass().add("flat");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> clear());
        model.filter().subscribe(filter -> clear.setVisible(!filter.isNone()));
        return clear;
    }

    private <E extends Enum<E>> StringConverter<E> shownBy() {
        return new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : texts.of(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}

package kaijidesk.ui.trail;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import kaijidesk.cases.CaseNumber;
import kaijidesk.trail.TrailKind;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Person, kind, case and days. What it says is what the table shows, once the keyboard left it. */
final class TrailFilterBar extends FlowPane {
    private final Ui ui;
    private final Consumer<Wanted> chosen;
    private final TextField person = new TextField();
    private final ComboBox<@Nullable TrailKind> kind = new ComboBox<>();
    private final TextField number = new TextField();
    private final DateEditor from;
    private final DateEditor until;

    TrailFilterBar(Ui ui, Consumer<Wanted> chosen) {
        this.ui = ui;
        this.chosen = chosen;
        this.from = new DateEditor(ui.texts(), false);
        this.until = new DateEditor(ui.texts(), false);
        getStyleClass().add("ledger-choices");
        kinds();
        number.setPromptText(CaseNumber.of(ui.today().getYear(), 1).value());
        person.setPrefColumnCount(8);
        number.setPrefColumnCount(10);
        person.setOnAction(event -> apply());
        number.setOnAction(event -> apply());
        from.onChoice(this::apply);
        until.onChoice(this::apply);
        Button clear = new Button(ui.text("ui.trail.clear"), Icons.of(Material2OutlinedAL.CLEAR));
        clear.setId("clear");
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> clear());
        getChildren()
                .addAll(
                        labelled("ui.trail.person", "person-filter", person),
                        labelled("ui.trail.kind", "kind-filter", kind),
                        labelled("ui.trail.case", "case-filter", number),
                        labelled("ui.ledgers.from", "from", from.node()),
                        labelled("ui.ledgers.until", "until", until.node()),
                        clear);
    }

    /** Puts the keyboard on the first input. */
    void begin() {
        person.requestFocus();
    }

    private void kinds() {
        kind.getItems().add(null);
        kind.getItems().addAll(TrailKind.values());
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable TrailKind value) {
                        return value == null ? ui.text("ui.trail.kind.all") : ui.texts().of(value);
                    }

                    @Override
                    public TrailKind fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        kind.setOnAction(event -> apply());
    }

    private Node labelled(String key, String id, Node input) {
        Label label = new Label(ui.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(label.getText());
        input.focusWithinProperty()
                .subscribe(in -> {
                    if (!in) {
                        apply();
                    }
                });
        HBox both = new HBox(label, input);
        both.getStyleClass().add("line");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void clear() {
        person.clear();
        number.clear();
        kind.setValue(null);
        from.value("");
        until.value("");
        apply();
    }

    private void apply() {
        chosen.accept(
                new Wanted(
                        person.getText(),
                        kind.getValue(),
                        number.getText(),
                        from.value(),
                        until.value()));
    }
}

package kaijidesk.ui.acts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaijidesk.cases.ActField;
import kaijidesk.text.Texts;
import org.controlsfx.control.SearchableComboBox;

/** The input for each type of field. */
public final class Editors {
    /** From how many choices on one may type to find one. */
    private static final int MANY = 9;

    /** Texts of one line. */
    private static final Set<String> SHORT = Set.of("form", "address", "box");

    private Editors() {}

    /** A text of one line. */
    public static Editor line() {
        return new LineEditor();
    }

    /** A text of several lines. */
    public static Editor text() {
        return new Text(4);
    }

    /** A day. */
    public static Editor day(Texts texts) {
        return new DateEditor(texts);
    }

    /** One of several choices. */
    public static Editor choice(List<Choice> choices, Texts texts) {
        return new One(choices, texts);
    }

    /** Any of several choices, written with commas between them. */
    public static Editor several(List<Choice> choices) {
        return new Several(choices);
    }

    /** Yes or no. */
    public static Editor yesNo(Texts texts) {
        return new YesNo(texts);
    }

    /** A whole number with its unit. */
    public static Editor number(String unit) {
        return new NumberEditor(unit);
    }

    static Editor of(ActField field, List<Choice> choices, Texts texts) {
        if (field.type() == boolean.class) {
            return new YesNo(texts);
        }
        if (field.type() == int.class && choices.isEmpty()) {
            return new NumberEditor(texts.get("ui.form.yen"));
        }
        if (field.type() == LocalDate.class) {
            return new DateEditor(texts);
        }
        if (field.type() == String.class && choices.isEmpty()) {
            return new Text(SHORT.contains(field.name()) ? 1 : 4);
        }
        return field.many() ? new Several(choices) : new One(choices, texts);
    }

    /** One of several choices. */
    private record One(ComboBox<Choice> box) implements Editor {
        One(List<Choice> choices, Texts texts) {
            this(choices.size() >= MANY ? new SearchableComboBox<>() : new ComboBox<>());
            box.getItems().setAll(choices);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPromptText(texts.get("ui.form.choose"));
            box.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(Choice choice) {
                            return choice == null ? "" : choice.text();
                        }

                        @Override
                        public Choice fromString(String text) {
                            throw new UnsupportedOperationException();
                        }
                    });
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void onChoice(Runnable chosen) {
            box.valueProperty().subscribe(choice -> chosen.run());
        }

        @Override
        public String value() {
            return box.getValue() == null ? "" : box.getValue().written();
        }

        @Override
        public void value(String written) {
            box.getItems().stream()
                    .filter(choice -> choice.written().equals(written))
                    .findFirst()
                    .ifPresent(box::setValue);
        }
    }

    /** Any of several choices. */
    private record Several(VBox node, Map<String, CheckBox> boxes) implements Editor {
        Several(List<Choice> choices) {
            this(new VBox(), new LinkedHashMap<>());
            node.getStyleClass().add("choices");
            for (Choice choice : choices) {
                CheckBox box = new CheckBox(choice.text());
                boxes.put(choice.written(), box);
                node.getChildren().add(box);
            }
        }

        @Override
        public String value() {
            return boxes.entrySet().stream()
                    .filter(entry -> entry.getValue().isSelected())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(","));
        }

        @Override
        public void value(String written) {
            List<String> chosen = List.of(written.split(","));
            boxes.forEach((choice, box) -> box.setSelected(chosen.contains(choice)));
        }
    }

    /** Yes or no, neither at first: a finding is never made by default. */
    private record YesNo(HBox node, RadioButton yes, RadioButton no) implements Editor {
        YesNo(Texts texts) {
            this(
                    new HBox(),
                    new RadioButton(texts.get("ui.form.yes")),
                    new RadioButton(texts.get("ui.form.no")));
            ToggleGroup group = new ToggleGroup();
            yes.setToggleGroup(group);
            no.setToggleGroup(group);
            node.getStyleClass().add("yes-no");
            node.setAlignment(Pos.CENTER_LEFT);
            node.getChildren().addAll(yes, no);
        }

        @Override
        public void onChoice(Runnable chosen) {
            yes.getToggleGroup().selectedToggleProperty().subscribe(any -> chosen.run());
        }

        @Override
        public String value() {
            return yes.isSelected() ? "true" : no.isSelected() ? "false" : "";
        }

        @Override
        public void value(String written) {
            yes.setSelected(written.equals("true"));
            no.setSelected(written.equals("false"));
        }
    }

    /** Free text. Enter makes a line and never submits; Tab goes on to the next field. */
    private record Text(TextArea area) implements Editor {
        Text(int rows) {
            this(new TextArea());
            area.setPrefRowCount(rows);
            area.setWrapText(true);
            area.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                            area.requestFocusTraversal(
                                    event.isShiftDown()
                                            ? TraversalDirection.PREVIOUS
                                            : TraversalDirection.NEXT);
                            event.consume();
                        }
                    });
        }

        @Override
        public Node node() {
            return area;
        }

        @Override
        public String value() {
            return area.getText() == null ? "" : area.getText().strip();
        }

        @Override
        public void value(String written) {
            area.setText(written);
        }
    }
}

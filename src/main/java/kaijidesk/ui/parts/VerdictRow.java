package kaijidesk.ui.parts;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.masks.Steps;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A rule's answer: number, title and lamp in one line, with the conclusion; the steps that lead to
 * it on demand.
 */
public final class VerdictRow extends VBox {
    private static final int AFTER_TITLE = 3;

    private final ToggleButton head = new ToggleButton();
    private final VBox steps;

    /** Rows that need a look open by themselves; data in the steps shows while it is revealed. */
    public VerdictRow(Verdict verdict, Reveal reveal, Texts texts) {
        this(verdict, texts.get("rule." + verdict.rule().id()), reveal, texts);
    }

    /** Under a title of its own, where one rule has several points. */
    public VerdictRow(Verdict verdict, String title, Reveal reveal, Texts texts) {
        getStyleClass().add("verdict-row");
        Label conclusion = new Label(Steps.text(verdict.steps().getLast(), texts));
        conclusion.getStyleClass().add("muted");
        head.getStyleClass().addAll("verdict-head", "flat");
        head.setGraphic(line(verdict, title, conclusion, texts));
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setAccessibleText(
                verdict.rule().id()
                        + " "
                        + title
                        + " "
                        + texts.of(verdict.status())
                        + " "
                        + conclusion.getText());
        head.setAccessibleHelp(texts.get("ui.verdict.steps"));
        steps = steps(verdict, reveal, texts);
        steps.visibleProperty().bind(head.selectedProperty());
        steps.managedProperty().bind(head.selectedProperty());
        conclusion.visibleProperty().bind(head.selectedProperty().not());
        head.setSelected(!verdict.status().passes());
        getChildren().addAll(head, steps);
    }

    /** Whether the steps show. */
    public BooleanProperty expandedProperty() {
        return head.selectedProperty();
    }

    /** Puts a mark behind the rule's title, which a screen reader says too. */
    public void mark(Chip chip) {
        head.setAccessibleText(head.getAccessibleText() + " " + chip.getText());
        if (head.getGraphic() instanceof HBox line) {
            line.getChildren().add(AFTER_TITLE, chip);
        }
    }

    /** Puts what answers the rule beneath its steps. */
    public void addAnswer(Node answer) {
        steps.getChildren().add(answer);
    }

    private HBox line(Verdict verdict, String title, Label conclusion, Texts texts) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        StatusLamp lamp = new StatusLamp(verdict.status(), texts);
        lamp.getStyleClass().add("fixed-lamp");
        conclusion.setMaxWidth(Double.MAX_VALUE);
        conclusion.setMinWidth(0);
        HBox.setHgrow(conclusion, Priority.ALWAYS);
        Label arrow = new Label();
        head.selectedProperty()
                .subscribe(open ->
                        arrow.setGraphic(
                                Icons.of(
                                        open
                                                ? Material2OutlinedAL.EXPAND_LESS
                                                : Material2OutlinedAL.EXPAND_MORE)));
        HBox line = new HBox(lamp, Chip.of(verdict.rule()), name, conclusion, arrow);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        return line;
    }

    private static VBox steps(Verdict verdict, Reveal reveal, Texts texts) {
        VBox steps = new VBox();
        steps.getStyleClass().add("steps");
        int number = 0;
        for (Step step : verdict.steps()) {
            number++;
            String place = number + ". ";
            Label text = new Label();
            MaskedText.bind(
                    text,
                    place + Steps.plain(step, texts),
                    data -> place + Steps.text(step, texts),
                    reveal);
            text.setWrapText(true);
            if (number == verdict.steps().size()) {
                text.getStyleClass().add("strong");
            }
            steps.getChildren().add(text);
        }
        return steps;
    }
}

package kaijidesk.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kaijidesk.cases.Progress;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Stage.Milestone;
import kaijidesk.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The main path with what was reached and where the case stands. */
public final class StageStepper extends HBox {
    private boolean terse;
    private double full;

    /**
     * A stepper.
     *
     * @param stage where the case stands; its own word replaces the milestone's
     * @param progress its path, and how much of it lies behind
     */
    public StageStepper(Stage stage, Progress progress, Texts texts) {
        getStyleClass().add("stage-stepper");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(texts.get("ui.stepper", stage));
        Milestone before = null;
        int number = 0;
        for (Milestone milestone : progress.path()) {
            number++;
            if (before != null) {
                getChildren().add(connector(progress.reached().contains(before)));
            }
            boolean here = milestone == progress.here();
            String word = here ? texts.of(stage) : texts.of(milestone);
            getChildren().add(step(number, word, here, progress.reached().contains(milestone)));
            before = milestone;
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Where there isn't room for all words, only the step at which the case stands has one. */
    @Override
    protected void layoutChildren() {
        if (!terse) {
            full = super.computePrefWidth(-1);
        }
        if (terse != getWidth() < full) {
            terse = !terse;
            lookupAll(".step").stream()
                    .filter(step -> !step.getStyleClass().contains("here"))
                    .map(Label.class::cast)
                    .forEach(step ->
                            step.setContentDisplay(
                                    terse ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        }
        super.layoutChildren();
    }

    private static Label step(int number, String word, boolean here, boolean reached) {
        Label dot = new Label();
        dot.getStyleClass().add("dot");
        if (reached && !here) {
            dot.setGraphic(Icons.of(Material2OutlinedAL.CHECK));
        } else {
            dot.setText(Integer.toString(number));
        }
        Label step = new Label(word, dot);
        step.getStyleClass().addAll("step", here ? "here" : reached ? "reached" : "ahead");
        if (here) {
            step.setMinWidth(Region.USE_PREF_SIZE);
        }
        step.setAccessibleText(word);
        step.setTooltip(new Tooltip(step.getText()));
        return step;
    }

    private static Region connector(boolean reached) {
        Region line = new Region();
        line.getStyleClass().addAll("connector", reached ? "reached" : "ahead");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}

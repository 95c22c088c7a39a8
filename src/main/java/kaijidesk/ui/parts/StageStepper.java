package kaijidesk.ui.parts;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Stage.Milestone;
import kaijidesk.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The main path with what was reached and where the case stands. */
public final class StageStepper extends HBox {
    /**
     * A stepper.
     *
     * @param stage where the case stands; its own word replaces the milestone's
     * @param reached what lies behind it
     */
    public StageStepper(Stage stage, Set<Milestone> reached, Texts texts) {
        getStyleClass().add("stage-stepper");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(texts.get("ui.stepper", stage));
        for (Milestone milestone : Milestone.values()) {
            boolean here = milestone == stage.milestone();
            if (milestone != Milestone.RECEIPT) {
                Milestone before = Milestone.values()[milestone.ordinal() - 1];
                getChildren().add(connector(reached.contains(before)));
            }
            getChildren().add(step(milestone, here, reached.contains(milestone), stage, texts));
        }
    }

    /** What a case has behind it. */
    public static Set<Milestone> reached(CaseFile file) {
        Set<Milestone> reached = EnumSet.of(Milestone.RECEIPT);
        if (file.eligible() != null) {
            reached.add(Milestone.REVIEW);
        }
        if (file.contact() != null) {
            reached.add(Milestone.CONTACT);
        }
        if (file.prepared() != null) {
            reached.add(Milestone.PAPERS);
        }
        if (file.disclosed() != null) {
            reached.add(Milestone.DISCLOSURE);
        }
        return reached;
    }

    private static Label step(
            Milestone milestone, boolean here, boolean reached, Stage stage, Texts texts) {
        Label dot = new Label();
        dot.getStyleClass().add("dot");
        if (reached && !here) {
            dot.setGraphic(Icons.of(Material2OutlinedAL.CHECK));
        } else {
            dot.setText(Integer.toString(milestone.ordinal() + 1));
        }
        Label step = new Label(here ? texts.of(stage) : texts.of(milestone), dot);
        step.getStyleClass().addAll("step", here ? "here" : reached ? "reached" : "ahead");
        if (here) {
            step.setMinWidth(Region.USE_PREF_SIZE);
        }
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

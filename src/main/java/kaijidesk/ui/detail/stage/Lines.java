package kaijidesk.ui.detail.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Decision;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Personal;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.StatusLamp;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What panes of stages say in one line each. */
final class Lines {
    private Lines() {}

    /** A rule's lamp with its title, and its conclusion beneath. */
    static HBox verdict(Verdict verdict, Ui ui) {
        return verdict(verdict, ui.text("rule." + verdict.rule().id()), ui);
    }

    /** As above under a title of its own, where one rule has several points. */
    static HBox verdict(Verdict verdict, String title, Ui ui) {
        StatusLamp lamp = new StatusLamp(verdict.status(), ui.texts());
        lamp.getStyleClass().add("fixed-lamp");
        Label conclusion = wrapped(Steps.text(verdict.steps().getLast(), ui.texts()));
        conclusion.getStyleClass().add("muted");
        VBox words = new VBox(wrapped(title), conclusion);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = line(lamp, Chip.of(verdict.rule()), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** What bars an act, with its rule. */
    static HBox bar(Bar bar, Ui ui) {
        Label why = wrapped(Steps.text(bar.reason(), ui.texts()));
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = line(Icons.of(Material2OutlinedAL.LOCK), Chip.of(bar.rule()), why);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** A sentence that must not be overlooked. */
    static Label remark(String text, Tone tone, Ikon icon) {
        Label remark = wrapped(text);
        remark.setGraphic(Icons.of(icon));
        remark.getStyleClass().addAll("remark", tone.styleClass());
        return remark;
    }

    /** Who decided, and when. */
    static String decision(Decision decision, Ui ui) {
        return ui.text("ui.stage.decided", decision.by().name(), decision.at());
    }

    /** What a reviewer noted: whom it is about stays masked, as everywhere (R6.02). */
    static String note(String note, CaseView view) {
        return Shown.of(Personal.of(view).masked(note));
    }

    static HBox line(Node... content) {
        HBox line = new HBox(content);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}

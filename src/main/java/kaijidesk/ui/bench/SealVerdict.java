package kaijidesk.ui.bench;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CheckPaper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the two impressions, and why (R2.13). The program says nothing of its own.
 */
final class SealVerdict extends VBox {
    /** What can be said. */
    enum Said {
        /** 一致する. */
        MATCHES,
        /** 一致しない. */
        DIFFERS,
        /** 判定できない: the check isn't passed. */
        UNDECIDED
    }

    private final BenchActs acts;
    private final Ui ui;
    private final ToggleGroup group = new ToggleGroup();
    private final TextArea note = new TextArea();
    private final Label trouble = new Label();
    private final Button record = new Button();
    private boolean ready;

    SealVerdict(BenchActs acts, Ui ui) {
        this.acts = acts;
        this.ui = ui;
        getStyleClass().add("seal-verdict");
        getChildren().add(Card.heading(ui.text("ui.seal.verdict")));
        for (Said said : Said.values()) {
            RadioButton choice = new RadioButton(ui.texts().of(said));
            choice.setId("seal-" + said.name());
            choice.setUserData(said);
            choice.setToggleGroup(group);
            getChildren().add(choice);
        }
        Label why = new Label(ui.text("ui.seal.note"));
        why.getStyleClass().add("muted");
        note.setId("seal-note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.setAccessibleText(why.getText());
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        record.setText(ui.text("ui.seal.record"));
        record.setId("seal-record");
        record.getStyleClass().add("accent");
        record.setOnAction(event -> record());
        getChildren().addAll(why, note, trouble, record);
        group.selectedToggleProperty().subscribe(any -> ready(ready));
        note.textProperty().subscribe(any -> ready(ready));
        say("");
    }

    /** Nobody says anything of seals that weren't laid side by side. */
    void ready(boolean compared) {
        ready = compared;
        record.setDisable(!compared || said() == null || note.getText().isBlank());
    }

    private @Nullable Said said() {
        return group.getSelectedToggle() == null
                ? null
                : (Said) group.getSelectedToggle().getUserData();
    }

    private void record() {
        Said said = said();
        if (said == null) {
            return;
        }
        String text =
                said == Said.UNDECIDED
                        ? ui.text("ui.seal.undecided", note.getText().strip())
                        : note.getText().strip();
        say("");
        acts.perform(
                new CheckPaper(PaperCheck.SEAL_MATCHES_PLEDGE, said == Said.MATCHES, text),
                failure -> {
                    if (failure == null) {
                        ui.modals().hide();
                    } else {
                        say(Failures.text(failure, ui.texts()));
                    }
                });
    }

    private void say(String problem) {
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }
}

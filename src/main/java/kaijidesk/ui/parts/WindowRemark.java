package kaijidesk.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.envelopes.WindowVerdict;
import kaijidesk.regime.Step;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How letters can go in an envelope, and what its window would hide or show (F11). */
public final class WindowRemark extends VBox {
    /** The verdict in words, with everything for which it isn't simply fine. */
    public WindowRemark(WindowVerdict verdict, Texts texts) {
        getStyleClass().add("window-remark");
        Label word = new Label(texts.of(verdict.use()));
        word.setWrapText(true);
        word.setMinHeight(USE_PREF_SIZE);
        word.setGraphic(
                Icons.of(
                        switch (verdict.use()) {
                            case PRINTED -> Material2OutlinedMZ.PRINT;
                            case AS_IT_IS -> Material2OutlinedAL.CHECK_CIRCLE;
                            case WITH_COVER -> Material2OutlinedMZ.REPORT_PROBLEM;
                            case NOT -> Material2OutlinedAL.ERROR_OUTLINE;
                        }));
        word.getStyleClass()
                .addAll(
                        "remark",
                        switch (verdict.use()) {
                            case PRINTED -> "tone-neutral";
                            case AS_IT_IS -> "tone-good";
                            case WITH_COVER -> "tone-warn";
                            case NOT -> "tone-bad";
                        });
        getChildren().add(word);
        for (Step fault : verdict.faults()) {
            Label line = new Label(Steps.text(fault, texts));
            line.getStyleClass().add("muted");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        }
    }
}

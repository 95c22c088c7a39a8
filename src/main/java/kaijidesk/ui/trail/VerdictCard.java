package kaijidesk.ui.trail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.TrailFault;
import kaijidesk.trail.TrailVerdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Whether the history is sound, as far as it was looked through; and the way to look again. */
final class VerdictCard extends HBox {
    private final Ui ui;
    private final Label lamp = new Label();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button verify;
    private final Button stop;
    private AtomicBoolean ended = new AtomicBoolean();

    VerdictCard(Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("card-pane", "line", "trail-verdict");
        setAlignment(Pos.CENTER_LEFT);
        lamp.setId("verdict");
        lamp.setMinWidth(USE_PREF_SIZE);
        words.setId("verdict-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        verify = button("ui.trail.verify", "verify", Material2OutlinedMZ.VERIFIED_USER);
        verify.setOnAction(event -> verify());
        stop = button("ui.trail.verify.stop", "stop", Material2OutlinedAL.CANCEL);
        stop.setOnAction(event -> ended.set(true));
        Button check = button("ui.trail.anchor.check", "check-anchor", Material2OutlinedAL.ANCHOR);
        check.setOnAction(event -> ui.files().chooseFile("anchor").ifPresent(this::check));
        getChildren().addAll(lamp, words, bar, stop, verify, check);
        running(false);
        TrailVerdict start = ui.office().trail().atStart();
        show(start, ui.text("ui.trail.sound.start", start.checked()));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ended.set(true);
                    }
                });
    }

    private Button button(String key, String id, Ikon icon) {
        Button button = new Button(ui.text(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void running(boolean now) {
        bar.setVisible(now);
        bar.setManaged(now);
        stop.setVisible(now);
        stop.setManaged(now);
        verify.setDisable(now);
    }

    private void verify() {
        AtomicBoolean now = new AtomicBoolean();
        ended = now;
        bar.setProgress(0);
        running(true);
        stop.requestFocus();
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .trail()
                                        .verify((done, all) -> {
                                            Platform.runLater(() -> progress(done, all));
                                            return !now.get();
                                        }),
                        this::verified,
                        failure -> {
                            running(false);
                            ui.failure().accept(failure);
                        });
    }

    private void progress(int done, int all) {
        bar.setProgress((double) done / Math.max(1, all));
        bar.setAccessibleText(ui.text("ui.trail.verify.at", done, all));
    }

    private void verified(TrailVerdict verdict) {
        running(false);
        verify.requestFocus();
        show(verdict, ui.text("ui.trail.sound.all", verdict.checked(), verdict.destroyed()));
    }

    private void show(TrailVerdict verdict, String sound) {
        TrailFault fault = verdict.fault();
        if (fault != null) {
            lamp(Tone.BAD, "ui.trail.fault", Material2OutlinedAL.ERROR_OUTLINE);
            words.setText(ui.text("ui.trail.fault.at", fault.entry(), fault.kind()));
        } else if (verdict.whole()) {
            lamp(Tone.GOOD, "ui.trail.sound", Material2OutlinedAL.CHECK_CIRCLE);
            words.setText(sound);
        } else {
            lamp(Tone.WARN, "ui.trail.ended", Material2OutlinedAL.HELP_OUTLINE);
            words.setText(ui.text("ui.trail.ended.at", verdict.checked()));
        }
    }

    private void check(Path file) {
        ui.tasks()
                .run(
                        () -> ui.office().trail().check(Files.readAllBytes(file)),
                        this::checked,
                        ui.failure());
    }

    private void checked(AnchorVerdict verdict) {
        boolean holds = verdict == AnchorVerdict.HOLDS;
        if (holds) {
            lamp(Tone.GOOD, "ui.trail.sound", Material2OutlinedAL.CHECK_CIRCLE);
        } else {
            lamp(Tone.BAD, "ui.trail.fault", Material2OutlinedAL.ERROR_OUTLINE);
        }
        words.setText(ui.texts().of(verdict));
    }

    private void lamp(Tone tone, String key, Ikon icon) {
        lamp.setText(ui.text(key));
        lamp.setGraphic(Icons.of(icon));
        lamp.getStyleClass().setAll("label", "status-lamp", tone.styleClass());
    }
}

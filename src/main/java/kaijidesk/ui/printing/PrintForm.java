package kaijidesk.ui.printing;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintWatch;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Says what a job waits for; cancels it, or lets it go on unwatched. */
final class PrintForm extends VBox {
    private final Ui ui;
    private final Label state = new Label();
    private final Button cancel = new Button();
    private final Button close = new Button();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private @Nullable PrintWatch watch;

    PrintForm(Ui ui, String name) {
        this.ui = ui;
        boolean followed = ui.printing().followed();
        getStyleClass().addAll("act-form", "print-form");
        setFocusTraversable(true);
        Label title = new Label(ui.text("ui.print.title", name));
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(24 * ui.scale(), 24 * ui.scale());
        busy.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        state.setId("print-state");
        state.setWrapText(true);
        say(ui.text(followed ? "ui.print.sending" : "ui.print.choose"));
        HBox line = new HBox(busy, state);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        close.setText(ui.text("ui.print.close"));
        close.setId("close-print");
        close.setOnAction(event -> ui.modals().hide());
        cancel.setText(ui.text("ui.print.cancel"));
        cancel.setId("cancel-print");
        cancel.setOnAction(event -> cancel());
        close.setDisable(true);
        // the system's dialog has a button of its own for cancelling
        HBox buttons = followed ? new HBox(cancel, close) : new HBox(close);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, line, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** From now on the job can be cancelled, or left alone. */
    void watch(PrintWatch job) {
        watch = job;
        close.setDisable(false);
        if (cancelled.get()) {
            job.cancel();
        } else {
            say(ui.text(ui.printing().followed() ? "ui.print.sending" : "ui.print.choose"));
        }
    }

    /** Told from any thread how many letters are ready; whether to go on. */
    boolean prepares(int done, int all) {
        Platform.runLater(() -> {
            if (watch == null && !cancelled.get()) {
                say(ui.text("ui.print.preparing", done, all));
            }
        });
        return !cancelled.get();
    }

    void waits(PrintResult.Waiting waiting) {
        if (!cancelled.get()) {
            String reason = ui.texts().of(waiting.reason());
            int pages = waiting.pages();
            say(pages > 0 ? ui.text("ui.print.pages", reason, pages) : reason);
        }
    }

    private void cancel() {
        cancelled.set(true);
        if (watch != null) {
            watch.cancel();
        }
        cancel.setDisable(true);
        say(ui.text("ui.print.cancelling"));
    }

    private void say(String words) {
        state.setText(words);
        setAccessibleText(words);
    }

    /** Escape leaves the job alone; it neither cancels it nor hides one that hasn't begun. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (!close.isDisabled()) {
                close.fire();
            }
        }
    }
}

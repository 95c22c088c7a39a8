package kaijidesk.ui;

import atlantafx.base.controls.Notification;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaijidesk.ui.base.Modals;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.parts.Fitted;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What lies over the screens: forms, and messages in the upper right corner. */
final class Overlay extends StackPane implements Notices, Modals {
    private static final int MOST_NOTICES = 4;

    private final StackPane screens = new StackPane();
    private final Fitted modal = new Fitted();
    private final VBox notices = new VBox();
    private final StackPane locks = new StackPane();
    private @Nullable Node focusBefore;
    private @Nullable Node focusLocked;

    Overlay() {
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.TOP_RIGHT);
        modal.getStyleClass().add("scrim");
        modal.setVisible(false);
        modal.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        locks.setVisible(false);
        getChildren().addAll(screens, modal, notices, locks);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (RevealButton.KEY.match(event) && !locked()) {
                        RevealButton.toggleAll(modal.isVisible() ? modal : screens);
                        event.consume();
                    }
                });
        // messages lie over the list and its buttons; nothing else may need the key
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        notices.getChildren().clear();
                    }
                });
    }

    /** Shows a screen, and nothing of what lay over the one before. */
    void screen(Node screen) {
        hide();
        unlock();
        screens.getChildren().setAll(screen);
    }

    /** Puts something in the place of all that is shown, which stays as it is behind it. */
    void lock(Node cover) {
        focusLocked = getScene() == null ? null : getScene().getFocusOwner();
        locks.getChildren().setAll(cover);
        covered(true);
    }

    /** Shows again what was there. */
    void unlock() {
        locks.getChildren().clear();
        covered(false);
        focus(focusLocked);
        focusLocked = null;
    }

    /** Whether something else is shown. */
    boolean locked() {
        return !locks.getChildren().isEmpty();
    }

    private void covered(boolean covered) {
        boolean form = !modal.getChildren().isEmpty();
        locks.setVisible(covered);
        screens.setVisible(!covered);
        screens.setDisable(covered || form);
        modal.setVisible(!covered && form);
        notices.getChildren().clear();
        // what is told meanwhile waits too
        notices.setVisible(!covered);
    }

    /** The screen that is shown. */
    Node current() {
        return screens.getChildren().getFirst();
    }

    @Override
    public void show(Region form) {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        modal.getChildren().setAll(form);
        modal.setVisible(!locked());
        // what lies behind a form can't be reached by Tab either
        screens.setDisable(true);
    }

    @Override
    public void hide() {
        modal.setVisible(false);
        modal.getChildren().clear();
        screens.setDisable(false);
        Node before = focusBefore;
        focusBefore = null;
        focus(before);
    }

    private static void focus(@Nullable Node node) {
        if (node != null && node.getScene() != null) {
            node.requestFocus();
        }
    }

    @Override
    public void show(Tone tone, String message) {
        Notification notice = new Notification(message, Icons.of(icon(tone)));
        notice.getStyleClass()
                .add(
                        switch (tone) {
                            case DONE -> "success";
                            case WARNING -> "warning";
                            case FAILURE -> "danger";
                        });
        notice.setAccessibleText(message);
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.setOnClose(event -> notices.getChildren().remove(notice));
        notices.getChildren().addFirst(notice);
        List<Node> old = new ArrayList<>(notices.getChildren());
        if (old.size() > MOST_NOTICES) {
            notices.getChildren().removeAll(old.subList(MOST_NOTICES, old.size()));
        }
        if (tone != Tone.FAILURE) {
            PauseTransition wait =
                    new PauseTransition(Duration.seconds(tone == Tone.DONE ? 6 : 30));
            wait.setOnFinished(event -> notices.getChildren().remove(notice));
            wait.play();
        }
    }

    private static Ikon icon(Tone tone) {
        return switch (tone) {
            case DONE -> Material2OutlinedAL.CHECK_CIRCLE;
            case WARNING -> Material2OutlinedMZ.REPORT_PROBLEM;
            case FAILURE -> Material2OutlinedAL.ERROR_OUTLINE;
        };
    }
}

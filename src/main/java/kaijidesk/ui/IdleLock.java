package kaijidesk.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks after nobody touched mouse or keyboard for a while. */
final class IdleLock {
    private final PauseTransition wait = new PauseTransition();

    IdleLock(Scene scene, Runnable lock) {
        wait.setOnFinished(event -> lock.run());
        scene.addEventFilter(InputEvent.ANY, event -> again());
    }

    /** Waits so many minutes from now on. */
    void after(int minutes) {
        wait.stop();
        wait.setDuration(Duration.minutes(minutes));
        wait.playFromStart();
    }

    /** Waits no longer: nobody is in. */
    void stop() {
        wait.stop();
    }

    private void again() {
        if (wait.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            wait.playFromStart();
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Preloader;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Looks on while a program starts, and says on standard output what has been drawn. It comes in as
 * JavaFX's preloader, so that what is measured is the program as it is, from its own main method.
 */
public final class Probe extends Preloader {
    private static final int CASES = Integer.getInteger("figures.cases", 0);

    /** Nobody reads the start screen and chooses in less. */
    private static final Duration BEFORE_CHOOSING = Duration.seconds(2);

    @Override
    public void start(Stage stage) {
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    if (change.next() && change.wasAdded()) {
                                        shown(change.getAddedSubList().getFirst());
                                    }
                                });
    }

    private static void shown(Window window) {
        afterDrawing(
                () -> true,
                () -> {
                    say("window");
                    if (CASES == 0) {
                        Runtime.getRuntime().halt(0);
                    } else {
                        PauseTransition reading = new PauseTransition(BEFORE_CHOOSING);
                        reading.setOnFinished(event -> open(window));
                        reading.play();
                    }
                });
    }

    private static void open(Window window) {
        say("opening");
        ((Button) window.getScene().lookup("#demo")).fire();
        afterDrawing(
                () ->
                        window.getScene().lookup("#agenda") instanceof ListView<?> agenda
                                && !agenda.getItems().isEmpty(),
                () -> {
                    say("list");
                    // as a crash would: nothing more is measured
                    Runtime.getRuntime().halt(0);
                });
    }

    /** The second pulse after something is so: by then it has been laid out and drawn. */
    private static void afterDrawing(BooleanSupplier so, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (pulses > 0 || so.getAsBoolean()) {
                    pulses++;
                }
                if (pulses == 3) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static void say(String what) {
        long processor =
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(java.time.Duration.ZERO)
                        .toMillis();
        System.out.println(what + " " + peakKilobytes() + " " + processor);
        System.out.flush();
    }

    private static String peakKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Preloader;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Looks on while a program starts, and says on standard output what has been drawn. It comes in as
 * JavaFX's preloader, so that what is measured is the program as it is, from its own main method.
 * It signs in as anybody would, by the form, with a password that the demo prints.
 */
public final class Probe extends Preloader {
    private static final boolean DESK = Boolean.getBoolean("figures.desk");
    private static final String PERSON = "佐藤";
    private static final String PASSWORD = "sato-demo-1";

    /** Nobody types a name and a password in less. */
    private static final Duration BEFORE_SIGNING_IN = Duration.seconds(2);

    /** For the whole of a start. */
    private static final Duration PATIENCE = Duration.seconds(60);

    private static String awaited = "the window";

    @Override
    public void start(Stage stage) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> giveUp("nothing"));
        patience.play();
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
                    if (DESK) {
                        PauseTransition typing = new PauseTransition(BEFORE_SIGNING_IN);
                        typing.setOnFinished(event -> signIn(window.getScene()));
                        typing.play();
                    } else {
                        Runtime.getRuntime().halt(0);
                    }
                });
    }

    private static void signIn(Scene scene) {
        awaited = "the list of today";
        ((TextField) scene.lookup("#person")).setText(PERSON);
        ((TextField) scene.lookup("#password")).setText(PASSWORD);
        say("signing-in");
        ((Button) scene.lookup("#mine")).fire();
        afterDrawing(
                () -> {
                    if (scene.lookup(".start .trouble") instanceof Label trouble
                            && trouble.isVisible()) {
                        giveUp(trouble.getText());
                    }
                    return scene.lookup("#agenda") instanceof ListView<?> agenda
                            && !agenda.getItems().isEmpty();
                },
                () -> {
                    say("list");
                    // as a crash would: nothing more is measured
                    Runtime.getRuntime().halt(0);
                });
    }

    private static void giveUp(String instead) {
        System.err.println("Waited for " + awaited + " and saw: " + instead);
        System.err.flush();
        Runtime.getRuntime().halt(2);
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

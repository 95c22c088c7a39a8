import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.store.Store;
import kaijidesk.text.Texts;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.base.BackgroundRunner;
import kaijidesk.ui.base.Discretion;
import kaijidesk.ui.base.Seconds;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.list.CaseListPane;

/**
 * Signs in to an office, shows its list in a window and filters it once, in a Java that has just
 * started, and prints milliseconds and megabytes by name. Arguments: {@code list}, or {@code alone}
 * for signing in and opening each by itself; and the office's folder.
 */
public final class HeapFigures extends Application {
    private static final String WORD = "カメラ";
    private static final double MEGABYTE = 1024.0 * 1024;

    private final StackPane root = new StackPane(new Label("…"));
    private final TaskRunner tasks = new BackgroundRunner();

    public static void main(String[] args) throws Exception {
        if (args[0].equals("list")) {
            launch(args);
        } else {
            alone(Path.of(args[1]));
        }
    }

    private static void alone(Path office) throws Exception {
        long begun = System.nanoTime();
        var secrets = HeapOffice.secrets(office);
        long unlocked = System.nanoTime();
        Store store = Store.open(office, secrets);
        long opened = System.nanoTime();
        say("the password alone (Argon2id)", (unlocked - begun) / 1e6);
        say("opening the file alone", (opened - unlocked) / 1e6);
        store.close();
        System.out.flush();
        // Java has started JavaFX, since this class is an application
        Runtime.getRuntime().halt(0);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Scene scene = new Scene(root, 980, 700);
        Theme.apply(scene, false, 1);
        stage.setScene(scene);
        stage.show();
        afterDrawing(() -> true, this::signIn);
    }

    private void signIn() {
        Path office = Path.of(getParameters().getRaw().get(1));
        long begun = System.nanoTime();
        tasks.run(
                () ->
                        new DeskOffice(
                                Offices.door(office, PasswordCost.USUAL)
                                        .enter(HeapOffice.PERSON, HeapOffice.password())),
                opened -> list(ui(opened), begun),
                HeapFigures::failed);
    }

    private void list(Ui ui, long begun) {
        say("password to office open", (System.nanoTime() - begun) / 1e6);
        root.getChildren().setAll(new CaseListPane(ui, number -> {}, mails -> {}));
        afterDrawing(
                () -> !table().getItems().isEmpty(),
                () -> {
                    say("password to list shown", (System.nanoTime() - begun) / 1e6);
                    say("heap with the list shown", heap());
                    filter(ui);
                });
    }

    private void filter(Ui ui) {
        int all = table().getItems().size();
        long begun = System.nanoTime();
        TextField search = (TextField) root.lookup("#search");
        search.setText(WORD);
        search.fireEvent(new ActionEvent());
        afterDrawing(
                () -> table().getItems().size() < all,
                () -> {
                    say("searched once", (System.nanoTime() - begun) / 1e6);
                    say("heap after the search", heap());
                    ui.office().close();
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                });
    }

    private TableView<?> table() {
        return (TableView<?>) root.lookup(".case-table");
    }

    private Ui ui(DeskOffice office) {
        return new Ui(
                new Texts(Locale.JAPANESE),
                office,
                () -> HeapOffice.PERSON,
                tasks,
                (tone, message) -> failed(new IllegalStateException(message)),
                null,
                null,
                null,
                InstantSource.system(),
                1,
                new Discretion(Seconds.real(), () -> 60));
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

    private static double heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static void say(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "%s\t%.2f", what, value));
    }

    private static void failed(Exception failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }
}

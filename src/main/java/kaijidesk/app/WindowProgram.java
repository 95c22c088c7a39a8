package kaijidesk.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import kaijidesk.ui.DeskWindow;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.start.Entrance;

/**
 * The program with its window. JavaFX makes the instance, so the data folder travels as a
 * parameter.
 */
public final class WindowProgram extends Application {
    /** Opens the window and returns when it was closed. */
    public static void open(Path folder) {
        launch(WindowProgram.class, folder.toAbsolutePath().toString());
    }

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        Settings settings = Settings.of(folder.resolve("settings.properties"));
        new DeskWindow(stage, new OfficesIn(folder, settings), settings, Clock.systemUTC()).show();
    }

    /** The two offices that the start screen offers. */
    private record OfficesIn(Path folder, Settings settings) implements DeskWindow.Offices {
        @Override
        public void rehearse() throws Exception {
            Offices.rehearse();
        }

        @Override
        public Entrance mine() {
            return new OfficeEntrance(folder, settings);
        }

        @Override
        public Entrance demo() {
            return new DemoEntrance(folder.resolve("demo-office"), settings);
        }
    }
}

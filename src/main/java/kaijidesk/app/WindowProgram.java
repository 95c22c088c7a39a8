package kaijidesk.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import kaijidesk.app.demo.DemoClock;
import kaijidesk.app.demo.DemoOffice;
import kaijidesk.app.demo.DemoRun;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.DeskWindow;
import kaijidesk.ui.base.CannotOpen;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Settings;

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
        new DeskWindow(stage, new OfficesIn(folder), settings, Clock.systemUTC()).show();
    }

    /** The two offices that the start screen offers. */
    private record OfficesIn(Path folder) implements DeskWindow.Offices {
        @Override
        public void rehearse() throws Exception {
            Offices.rehearse();
        }

        @Override
        public Office mine() throws Exception {
            return open(folder);
        }

        /** Made on first use; afterwards the demo goes on where it was left. */
        @Override
        public Office demo() throws Exception {
            Path office = folder.resolve("demo-office");
            if (!Files.exists(office.resolve("office.mv.db"))) {
                DemoOffice.make(DemoRun.emptied(office), new DemoClock()).close();
            }
            return open(office);
        }

        private static Office open(Path folder) throws CannotOpen {
            try {
                return new DeskOffice(Offices.open(folder));
            } catch (OfficeUnavailable e) {
                throw new CannotOpen("cli.office." + e.reason().name(), folder);
            }
        }
    }
}

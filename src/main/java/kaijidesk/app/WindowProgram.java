package kaijidesk.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.demo.DemoClock;
import kaijidesk.app.demo.DemoOffice;
import kaijidesk.app.demo.DemoPeople;
import kaijidesk.app.demo.DemoRun;
import kaijidesk.cases.Person;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Progress;
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
        public Office mine(Person person, char[] password) throws Exception {
            OfficeDoor door = Offices.door(folder, PasswordCost.USUAL);
            if (door.state() != OfficeDoor.State.BEGUN) {
                door.begin(person, password, Progress.UNSEEN);
            }
            return open(door, folder, person, password);
        }

        /** Made on first use; afterwards the demo goes on where it was left. */
        @Override
        public Office demo() throws Exception {
            Path office = folder.resolve("demo-office");
            OfficeDoor door = Offices.door(office, PasswordCost.USUAL);
            if (door.state() != OfficeDoor.State.BEGUN) {
                DemoOffice.make(DemoRun.emptied(office), new DemoClock()).close();
            }
            DemoPeople first = DemoPeople.REVIEWER;
            return open(door, office, first.person(), first.password().toCharArray());
        }

        private static Office open(OfficeDoor door, Path folder, Person person, char[] password)
                throws CannotOpen, CannotEnter {
            try {
                return new DeskOffice(door.enter(person, password));
            } catch (OfficeUnavailable e) {
                throw new CannotOpen("cli.office." + e.reason().name(), folder);
            }
        }
    }
}

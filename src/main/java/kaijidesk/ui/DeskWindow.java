package kaijidesk.ui;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.desk.FetchDesk;
import kaijidesk.printing.Patience;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.BackgroundRunner;
import kaijidesk.ui.base.Discretion;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Printing;
import kaijidesk.ui.base.Seconds;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.start.BackupAge;
import kaijidesk.ui.start.Entrance;
import kaijidesk.ui.start.RecoveryForm;
import kaijidesk.ui.start.StartPane;
import org.jspecify.annotations.Nullable;

/**
 * The program's window: the start screen, then the office. The window's title never names a case or
 * a person.
 */
public final class DeskWindow {
    /** The offices that can be opened. */
    public interface Offices {
        /** Gets ready for opening one, while the user still chooses; nothing depends on it. */
        default void rehearse() throws Exception {}

        /** The user's own office. */
        Entrance mine();

        /** A demo office that harms nobody. */
        Entrance demo();
    }

    private final Stage stage;
    private final Offices offices;
    private final Settings settings;
    private final Clock clock;
    private final TaskRunner tasks = new BackgroundRunner();
    private final TaskRunner fetchTasks = new BackgroundRunner();
    private final Fetching fetching = new Fetching(fetchTasks, Seconds.real());
    private final Overlay overlay = new Overlay();
    private final Printing printing;
    private final Discretion discretion;
    private @Nullable Office office;
    private @Nullable Entrance entrance;
    private @Nullable Locking locking;
    private @Nullable CaseNumber reading;
    private String officeKey = "ui.office.mine";

    /**
     * A window on that stage; call on the FX thread.
     *
     * @param settings how the user likes it
     * @param clock tells today
     */
    public DeskWindow(Stage stage, Offices offices, Settings settings, Clock clock) {
        this.stage = stage;
        this.offices = offices;
        this.settings = settings;
        this.clock = clock;
        this.printing = new DeskPrinting(settings, Patience.USUAL);
        this.discretion = new Discretion(Seconds.real(), settings::revealSeconds);
    }

    /** Shows the window with the start screen. */
    public void show() {
        Theme.loadFonts();
        Scene scene = new Scene(overlay, 1280, 720);
        stage.setScene(scene);
        locking =
                new Locking(
                        scene,
                        overlay,
                        tasks,
                        settings,
                        this::texts,
                        discretion::hideAll,
                        () -> leave(this::start));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(this::close);
        stage.iconifiedProperty().subscribe(away -> discretion.hideAll());
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());
        start();
        stage.show();
        tasks.run(
                () -> {
                    offices.rehearse();
                    return Boolean.TRUE;
                },
                ready -> {},
                failure -> {});
    }

    private void dress() {
        Theme.apply(stage.getScene(), Theme.dark(settings.look()), scale());
        stage.setTitle(texts().get("ui.title"));
    }

    private double scale() {
        return settings.textSize() / 100.0;
    }

    private Texts texts() {
        return new Texts(settings.language());
    }

    private void start() {
        dress();
        unwatched();
        StartPane start =
                new StartPane(
                        settings.person(),
                        offices.mine().begun(),
                        new BackupAge(texts(), clock.instant()).of(offices.mine()),
                        new StartWays(overlay, tasks, settings, stage, offices, new Ways()),
                        texts());
        overlay.screen(start);
        start.begin();
    }

    /** What the start screen's ways end in. */
    final class Ways {
        /** Into an office, which the status bar names. */
        void enter(String key, Entrance into, Person person, char[] password) {
            officeKey = key;
            DeskWindow.this.enter(into, person, password, null, Rail.Place.TODAY);
        }

        /** The same after a way in was made, with the recovery sheet that came of it. */
        void newly(
                Entrance into, Person person, char[] password, Callable<Entrance.Recovery> make) {
            officeKey = "ui.office.mine";
            ((StartPane) overlay.current()).busy();
            tasks.run(
                    make,
                    recovery ->
                            DeskWindow.this.enter(
                                    into, person, password, recovery, Rail.Place.TODAY),
                    DeskWindow.this::refused);
        }

        /** Back at the start, with what went wrong. */
        void refused(Exception failure) {
            DeskWindow.this.refused(failure);
        }
    }

    private void unwatched() {
        fetching.end();
        if (locking != null) {
            locking.stop();
        }
    }

    private void enter(
            Entrance into,
            Person person,
            char[] password,
            Entrance.@Nullable Recovery recovery,
            Rail.Place place) {
        if (overlay.current() instanceof StartPane start) {
            start.busy();
        }
        tasks.run(
                () -> into.enter(person, password),
                opened -> {
                    office = opened;
                    entrance = into;
                    settings.person(person.name());
                    build(place);
                    if (recovery != null) {
                        overlay.show(new RecoveryForm(recovery, ui(opened), overlay::hide));
                    }
                },
                this::refused);
    }

    /** Back at the start, with what went wrong. */
    private void refused(Exception failure) {
        if (!(overlay.current() instanceof StartPane)) {
            start();
        }
        if (overlay.current() instanceof StartPane start) {
            start.idle(Failures.text(failure, texts()));
            start.begin();
        }
    }

    /** Closes the office, then goes on. */
    private void leave(Runnable then) {
        Office opened = office;
        office = null;
        unwatched();
        tasks.run(
                () -> {
                    if (opened != null) {
                        opened.close();
                    }
                    return Boolean.TRUE;
                },
                closed -> then.run(),
                this::refused);
    }

    /** Builds everything anew in the present language, look and size. */
    private void build(Rail.Place place) {
        Office opened = office;
        if (opened == null) {
            return;
        }
        discretion.hideAll();
        dress();
        Ui ui = ui(opened);
        MainPane main =
                new MainPane(
                        ui,
                        settings,
                        texts().get(officeKey),
                        new WindowSession(),
                        () -> build(Rail.Place.SETTINGS));
        CaseNumber read = overlay.current() instanceof MainPane old ? old.openCase() : reading;
        reading = null;
        overlay.screen(main);
        if (locking != null) {
            locking.watch(opened);
        }
        fetching.watch(opened, ui.person(), fetch -> fetched(fetch, ui));
        main.go(read == null ? place : Rail.Place.CASES);
        if (read != null) {
            // the second person goes on with the case that the first one prepared
            main.open(read);
        }
    }

    private static void fetched(FetchDesk.Fetch fetch, Ui ui) {
        ui.notices()
                .show(
                        Notices.Tone.DONE,
                        ui.text("ui.fetch.done", fetch.taken(), fetch.known(), fetch.large()));
    }

    private Ui ui(Office opened) {
        Texts texts = texts();
        return new Ui(
                texts,
                opened,
                () -> new Person(settings.person()),
                tasks,
                overlay,
                overlay,
                new NativeFiles(stage, texts),
                printing,
                clock,
                scale(),
                discretion);
    }

    /** What who is signed in asks of the window. */
    private final class WindowSession implements Session {
        @Override
        public void lock() {
            if (locking != null) {
                locking.lock();
            }
        }

        @Override
        public void changePerson() {
            Entrance into = entrance;
            if (into == null) {
                return;
            }
            List<String> known =
                    into.guests().isEmpty()
                            ? settings.persons()
                            : into.guests().stream().map(guest -> guest.person().name()).toList();
            PersonForm form =
                    new PersonForm(
                            known,
                            into.guests(),
                            texts(),
                            (name, password) -> change(into, new Person(name), password),
                            overlay::hide);
            overlay.show(form);
            form.begin();
        }

        private void change(Entrance into, Person person, char[] password) {
            reading = overlay.current() instanceof MainPane main ? main.openCase() : null;
            overlay.hide();
            leave(() -> enter(into, person, password, null, Rail.Place.TODAY));
        }

        /** Everybody out, the file anew, and in again. */
        @Override
        public void changeKey() {
            Entrance into = entrance;
            if (into == null) {
                return;
            }
            Person person = new Person(settings.person());
            KeyForm form =
                    new KeyForm(
                            texts(),
                            password -> {
                                overlay.hide();
                                leave(() -> anew(into, person, password));
                            },
                            overlay::hide);
            overlay.show(form);
            form.begin();
        }

        private void anew(Entrance into, Person person, char[] password) {
            start();
            StartPane start = (StartPane) overlay.current();
            start.busy();
            tasks.run(
                    () -> {
                        into.changeKey(
                                person,
                                password,
                                share -> Platform.runLater(() -> start.share(share)));
                        return Boolean.TRUE;
                    },
                    changed -> {
                        enter(into, person, password, null, Rail.Place.SETTINGS);
                        // once the office is there: a new screen clears what was told before
                        tasks.run(
                                () -> texts().get("ui.key.changed"),
                                told -> overlay.show(Notices.Tone.DONE, told),
                                failure -> {});
                    },
                    DeskWindow.this::refused);
        }
    }

    /** First the office, then the window: whatever is still being written or opened ends before. */
    private void close(WindowEvent event) {
        event.consume();
        overlay.hide();
        discretion.end();
        tasks.run(() -> Boolean.TRUE, ready -> closeOffice(), failure -> closeOffice());
    }

    private void closeOffice() {
        Office opened = office;
        office = null;
        tasks.run(
                () -> {
                    if (opened != null) {
                        opened.close();
                    }
                    return Boolean.TRUE;
                },
                closed -> hide(),
                failure -> hide());
    }

    private void hide() {
        fetching.end();
        tasks.close();
        fetchTasks.close();
        // a pop-up that outlives its window crashes GTK
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        stage.hide();
    }
}

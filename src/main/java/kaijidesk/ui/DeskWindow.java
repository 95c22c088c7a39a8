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
import kaijidesk.printing.Patience;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.BackgroundRunner;
import kaijidesk.ui.base.Discretion;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Printing;
import kaijidesk.ui.base.Seconds;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.start.StartPane;
import org.jspecify.annotations.Nullable;

/**
 * The program's window: the start screen, then the office. The window's title never names a case or
 * a person.
 */
public final class DeskWindow {
    /** The offices that can be opened. All of it is slow and runs off the FX thread. */
    public interface Offices {
        /** Gets ready for opening one, while the user still chooses; nothing depends on it. */
        default void rehearse() throws Exception {}

        /** Opens the user's own office. */
        Office mine() throws Exception;

        /** Opens a demo office that harms nobody. */
        Office demo() throws Exception;
    }

    private final Stage stage;
    private final Offices offices;
    private final Settings settings;
    private final Clock clock;
    private final TaskRunner tasks = new BackgroundRunner();
    private final Overlay overlay = new Overlay();
    private final Printing printing;
    private final Discretion discretion;
    private @Nullable Office office;
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
        String known = settings.person();
        overlay.screen(
                new StartPane(
                        known.isEmpty() ? System.getProperty("user.name", "") : known,
                        name -> enter(name, "ui.office.mine", offices::mine),
                        name -> enter(name, "ui.office.demo", offices::demo),
                        texts()));
    }

    private void enter(String name, String key, Callable<Office> open) {
        settings.person(name);
        officeKey = key;
        StartPane start = (StartPane) overlay.current();
        start.busy();
        tasks.run(
                open,
                opened -> {
                    office = opened;
                    build(Rail.Place.TODAY);
                },
                failure -> start.idle(Failures.text(failure, texts())));
    }

    /** Builds everything anew in the present language, look and size. */
    private void build(Rail.Place place) {
        Office opened = office;
        if (opened == null) {
            return;
        }
        discretion.hideAll();
        dress();
        Texts texts = texts();
        Ui ui =
                new Ui(
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
        MainPane main =
                new MainPane(
                        ui,
                        settings,
                        texts.get(officeKey),
                        () -> build(Rail.Place.SETTINGS),
                        () -> changePerson(place));
        CaseNumber read = overlay.current() instanceof MainPane old ? old.openCase() : null;
        overlay.screen(main);
        main.go(read == null ? place : Rail.Place.CASES);
        if (read != null) {
            // the second person goes on with the case that the first one prepared
            main.open(read);
        }
    }

    private void changePerson(Rail.Place place) {
        overlay.show(
                new PersonForm(
                        settings.person(),
                        settings.persons(),
                        texts(),
                        name -> {
                            settings.person(name);
                            overlay.hide();
                            build(place);
                            overlay.show(Notices.Tone.DONE, texts().get("ui.person.now", name));
                        },
                        overlay::hide));
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
        tasks.close();
        // a pop-up that outlives its window crashes GTK
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        stage.hide();
    }
}

package kaijidesk.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.PurgedCase;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.Template;
import kaijidesk.mailroom.PostingState;
import kaijidesk.printing.Patience;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Discretion;
import kaijidesk.ui.base.FileDialogs;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Seconds;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.mailroom.MailroomPane;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.start.StartPane;

/** Pictures of the screens, drawn without a window, for the demo and the README. */
public final class Screenshots {
    private final Office office;
    private final Person person;
    private final InstantSource clock;
    private final List<Path> written = new ArrayList<>();

    /** Pictures of that office as that person sees it. */
    public Screenshots(Office office, Person person, InstantSource clock) {
        this.office = office;
        this.person = person;
        this.clock = clock;
    }

    /**
     * How the pictures are taken.
     *
     * @param width in pixels
     * @param height in pixels
     * @param language Japanese or English
     * @param dark the dark look
     * @param textSize in percent
     */
    public record Shot(int width, int height, Locale language, boolean dark, int textSize) {
        String suffix() {
            return "-" + language.getLanguage() + (dark ? "-dark" : "-light");
        }
    }

    /**
     * Draws every screen of the rail and every tab of a case. Call on any thread but the FX thread;
     * starts JavaFX without a display if nobody did so yet.
     *
     * @param shown the case whose tabs are drawn
     * @param form the act whose form is drawn, if any
     * @param folder where the PNG files go
     * @return what was written
     */
    public List<Path> write(Shot shot, CaseNumber shown, Optional<ActKind> form, Path folder) {
        startFx();
        written.clear();
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                draw(shot, shown, form, folder);
                drawn.complete(null);
            } catch (RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        });
        drawn.join();
        return List.copyOf(written);
    }

    private static void startFx() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Theme.loadFonts();
                started.complete(null);
            });
        } catch (IllegalStateException e) {
            // somebody else started it
            Platform.runLater(() -> {
                Theme.loadFonts();
                started.complete(null);
            });
        }
        started.join();
    }

    @SuppressWarnings("unchecked") // the only list of letters there is
    private void draw(Shot shot, CaseNumber shown, Optional<ActKind> form, Path folder) {
        Texts texts = new Texts(shot.language());
        BiConsumer<String, Overlay> camera =
                (name, overlay) ->
                        picture(overlay, shot, folder.resolve(name + shot.suffix() + ".png"));
        Overlay start = new Overlay();
        start.screen(new StartPane(person.name(), true, "", StartPane.Ways.NONE, texts));
        camera.accept("start", start);

        Overlay overlay = new Overlay();
        Ui ui = ui(shot, texts, overlay);
        Settings settings = settings(shot);
        MainPane main =
                new MainPane(ui, settings, texts.get("ui.office.demo"), Session.NONE, () -> {});
        overlay.screen(main);
        main.go(Rail.Place.TODAY);
        camera.accept("today", overlay);
        main.go(Rail.Place.INTAKE);
        camera.accept("intake", overlay);
        scans(main, overlay, name -> camera.accept(name, overlay));
        mailroom(main, overlay, name -> camera.accept(name, overlay));
        for (LedgerKind kind : LedgerKind.values()) {
            main.ledgers(kind);
            camera.accept("ledger-" + kind.name().toLowerCase(Locale.ROOT), overlay);
        }
        main.go(Rail.Place.AUDIT);
        camera.accept("audit", overlay);
        main.go(Rail.Place.CASES);
        camera.accept("list", overlay);
        CaseDetailPane detail = main.open(shown);
        for (Section section : Section.values()) {
            detail.turnTo(section);
            camera.accept("case-" + section.name().toLowerCase(Locale.ROOT), overlay);
        }
        detail.turnTo(Section.OVERVIEW);
        RevealButton.toggleAll(detail);
        camera.accept("case-overview-shown", overlay);
        ui.discretion().hideAll();
        form.ifPresent(act -> {
            detail.ask(act, Map.of());
            camera.accept("form-" + act.id(), overlay);
            overlay.hide();
        });
        purged(main, overlay, name -> camera.accept(name, overlay));
        main.go(Rail.Place.SETTINGS);
        camera.accept("settings", overlay);
        ((Button) overlay.lookup("#add-envelope")).fire();
        camera.accept("form-envelope", overlay);
        overlay.hide();
        ((Button) overlay.lookup("#next-edition")).fire();
        ((Button) overlay.lookup("#check-profile")).fire();
        camera.accept("profile", overlay);
        ((TabPane) overlay.lookup(".profile-form .tab-pane")).getSelectionModel().selectLast();
        overlay.applyCss();
        ComboBox<Template> letter = (ComboBox<Template>) overlay.lookup("#template");
        letter.setValue(Template.REFUSAL_NOTICE);
        camera.accept("wording", overlay);
        overlay.hide();
    }

    /** What is due to be purged, and what is left of the first case that was. */
    private void purged(MainPane main, Overlay overlay, Consumer<String> camera) {
        main.go(Rail.Place.SETTINGS);
        ScrollPane page = (ScrollPane) main.getCenter();
        overlay.applyCss();
        overlay.layout();
        Node card = page.getContent().lookup(".retention");
        double below = page.getContent().getLayoutBounds().getHeight() - page.getHeight();
        page.setVvalue(card.getBoundsInParent().getMinY() / below);
        if (card.lookup(".due-row .button") instanceof Button contents) {
            contents.fire();
        }
        camera.accept("retention");
        List<PurgedCase> left = office.retention().purged();
        if (!left.isEmpty()) {
            main.open(left.getFirst().number());
            camera.accept("case-purged");
        }
    }

    /** The tray of scanned pages, covered and shown. */
    private static void scans(MainPane main, Overlay overlay, Consumer<String> camera) {
        main.go(Rail.Place.SCANS);
        ListView<?> tray = (ListView<?>) main.getCenter().lookup("#tray");
        tray.getSelectionModel().selectFirst();
        camera.accept("scans");
        RevealButton.toggleAll(main.getCenter());
        camera.accept("scans-shown");
        RevealButton.toggleAll(main.getCenter());
    }

    /** Every state of the mail room, and the double check before enclosing. */
    private static void mailroom(MainPane main, Overlay overlay, Consumer<String> camera) {
        main.go(Rail.Place.MAILROOM);
        MailroomPane pane = (MailroomPane) main.getCenter();
        for (PostingState state : PostingState.values()) {
            pane.choose(state);
            camera.accept("mailroom-" + state.name().toLowerCase(Locale.ROOT));
        }
        pane.choose(PostingState.PRINTED);
        for (String paper : List.of("envelopes", "labels")) {
            Button button = (Button) pane.lookup("#" + paper);
            if (!button.isDisabled()) {
                button.fire();
                camera.accept("form-" + paper);
                overlay.hide();
            }
        }
        Button enclose = (Button) pane.lookup("#enclose");
        if (!enclose.isDisabled()) {
            enclose.fire();
            camera.accept("form-enclose");
            overlay.hide();
        }
    }

    private static Settings settings(Shot shot) {
        return Settings.inMemory(shot.language(), shot.dark(), shot.textSize());
    }

    private Ui ui(Shot shot, Texts texts, Overlay overlay) {
        return new Ui(
                texts,
                office,
                () -> person,
                TaskRunner.sameThread(),
                overlay,
                overlay,
                new NoFiles(),
                new DeskPrinting(settings(shot), Patience.USUAL),
                clock,
                shot.textSize() / 100.0,
                new Discretion(Seconds.real(), settings(shot)::revealSeconds));
    }

    private void picture(Overlay overlay, Shot shot, Path file) {
        if (overlay.getScene() == null) {
            new Scene(overlay, shot.width(), shot.height());
        }
        Theme.apply(overlay.getScene(), shot.dark(), shot.textSize() / 100.0);
        Pictures.write(overlay.getScene(), file);
        written.add(file);
    }

    /** Nobody is there to choose files. */
    private static final class NoFiles implements FileDialogs {
        @Override
        public List<Path> chooseScans() {
            return List.of();
        }

        @Override
        public List<Path> chooseMails() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String extension) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName) {
            return Optional.empty();
        }
    }
}

package kaijidesk.ui.base;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.RevealButton;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A screen in a headless window, over the sample office, with everything at once on one thread. */
public final class FxScreen extends FxRobot implements Notices, Modals, FileDialogs {
    public final FakeOffice office;
    public final List<String> notices = new ArrayList<>();
    public final Texts texts;
    public final Ui ui;

    /** What the fake chooser answers. */
    public List<Path> mails = List.of();

    /** Where the fake chooser saves to. */
    public Optional<Path> saveTo = Optional.empty();

    /** Which folder the fake chooser answers. */
    public Optional<Path> folder = Optional.empty();

    /** Which file the fake chooser answers. */
    public Optional<Path> file = Optional.empty();

    /** How often something was printed. */
    public int printed;

    /** Prints nothing. */
    public final FakePrinting printing = new FakePrinting(() -> printed++);

    /** Turned by hand. */
    public final HandSeconds seconds = new HandSeconds();

    /** Who sits at the desk. */
    public Person person = Samples.REVIEWER;

    private final StackPane root = new StackPane();

    public FxScreen(Locale language) {
        this(language, Samples.office(), Samples.NOW);
    }

    /** Over another office, at another moment. */
    public FxScreen(Locale language, FakeOffice office, Instant now) {
        this(language, office, office, now);
    }

    /** Over a real office, at another moment. */
    public static FxScreen over(Locale language, Office real, Instant now) {
        return new FxScreen(language, Samples.office(), real, now);
    }

    private FxScreen(Locale language, FakeOffice office, Office shown, Instant now) {
        this.office = office;
        texts = new Texts(language);
        ui =
                new Ui(
                        texts,
                        shown,
                        () -> person,
                        TaskRunner.sameThread(),
                        this,
                        this,
                        this,
                        printing,
                        InstantSource.fixed(now),
                        1,
                        new Discretion(seconds, () -> 60));
    }

    /** Puts a screen into the window. */
    public <P extends Parent> P show(Function<Ui, P> make) {
        try {
            FxToolkit.registerPrimaryStage();
            List<P> made = new ArrayList<>();
            FxToolkit.setupStage(stage -> {
                P screen = make.apply(ui);
                made.add(screen);
                root.getChildren().setAll(screen);
                Scene scene = root.getScene() == null ? new Scene(root, 980, 700) : root.getScene();
                dress(scene);
                stage.setScene(scene);
                stage.show();
            });
            WaitForAsyncUtils.waitForFxEvents();
            return made.getFirst();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dress(Scene scene) {
        if (!Font.getFamilies().contains("Noto Sans JP")) {
            Theme.loadFonts();
        }
        Theme.apply(scene, false, 1);
    }

    /** Does something on the FX thread and waits until everything it caused is done. */
    public void on(Runnable action) {
        interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks for all personal data that is masked beneath a node, or masks it again. */
    public void reveal(Node beneath) {
        on(() -> RevealButton.toggleAll(beneath));
    }

    /** The text of a key. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The visible texts of the window, one a line. */
    public String words() {
        on(() -> {
            // what a scroll pane holds is found only after its skin was made
            root.applyCss();
            root.layout();
        });
        StringBuilder words = new StringBuilder();
        root.lookupAll("*").stream()
                .filter(FxScreen::seen)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .forEach(text -> words.append(text).append('\n'));
        return words.toString();
    }

    /** The form that is open. */
    public Optional<Node> form() {
        return root.getChildren().size() > 1
                ? Optional.of(root.getChildren().getLast())
                : Optional.empty();
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void show(Tone tone, String message) {
        notices.add(tone + " " + message);
    }

    @Override
    public void show(Region form) {
        root.getChildren().add(form);
    }

    @Override
    public void hide() {
        if (root.getChildren().size() > 1) {
            root.getChildren().removeLast();
        }
    }

    @Override
    public List<Path> chooseMails() {
        return mails;
    }

    @Override
    public List<Path> chooseScans() {
        return mails;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return folder;
    }

    @Override
    public Optional<Path> chooseFile(String extension) {
        return file;
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName) {
        return saveTo;
    }
}

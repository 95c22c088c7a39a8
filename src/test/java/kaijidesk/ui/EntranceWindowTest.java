package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.desk.RolesOffice;
import kaijidesk.store.Progress;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.start.Entrance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window over an office that one really signs in to. */
@DisplayName("In and out by the window")
class EntranceWindowTest extends FxRobot {
    private static final Person ADMIN = new Person("管理 一郎");
    private static final String PASSWORD = "ことりが三羽とまる";
    private static final String OTHER = "correct horse battery";
    private static final Texts JA = new Texts(Locale.JAPAN);

    @TempDir private Path folder;

    private Door door;
    private Settings settings;
    private Stage stage;

    @BeforeEach
    void place() {
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        door = new Door(RolesOffice.door(folder.resolve("office"), clock), List.of());
    }

    @Test
    @DisplayName(
            "the first start makes the administrator; the recovery code stays until it is kept")
    void first() throws Exception {
        show();
        type("#person", ADMIN.name());
        type("#new-password", PASSWORD);
        assertThat(lookup("#mine").query().isDisabled()).isTrue();
        type("#password-again", PASSWORD);
        fire("#mine");
        acknowledge(Optional.empty());
        await("#agenda");
        assertThat(door.begun()).isTrue();
    }

    @Test
    @DisplayName("a wrong password is told, and its field is empty again")
    void wrong() throws Exception {
        begin();
        show();
        type("#person", ADMIN.name());
        type("#password", OTHER);
        fire("#mine");
        await(".trouble");
        assertThat(lookup(".trouble").queryLabeled().getText())
                .isEqualTo(JA.get("cli.enter.WRONG", "", 1));
        assertThat(lookup("#password").queryAs(PasswordField.class).getText()).isEmpty();
        enter();
    }

    @Test
    @DisplayName("the recovery sheet lets in by a new password, and the next sheet is shown")
    void recover() throws Exception {
        String code = begin().grouped();
        show();
        recover(RecoveryCode.random().grouped());
        await(".trouble");
        recover(code);
        acknowledge(Optional.of(code));
        await("#agenda");
    }

    private void recover(String code) throws Exception {
        interact(() -> lookup("#recover").queryAs(Hyperlink.class).fire());
        await("#recovery-code");
        type("#recovery-code", code);
        type("#recover-name", " ");
        type("#new-password", OTHER);
        type("#password-again", OTHER);
        assertThat(lookup("#commit").query().isDisabled()).isTrue();
        type("#recover-name", ADMIN.name());
        fire("#commit");
    }

    @Test
    @DisplayName(
            "R6.02 locked, nothing of the office is seen or reached; what was typed is there after")
    void lock() throws Exception {
        begin();
        show();
        enter();
        fire("#person");
        await("#name");
        ComboBox<?> name = lookup("#name").queryAs(ComboBox.class);
        interact(() -> {
            name.getEditor().setText("書きかけ");
            name.show();
        });
        type("#password", "半ば");
        TextInputControl typing = lookup("#password").queryAs(TextInputControl.class);
        interact(typing::requestFocus);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
                .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        await("#unlock");
        Node card = lookup(".lock-card").query();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            boolean shown = seen(node) && (node instanceof Labeled || reached(node));
            assertThat(shown && !within(node, card)).as(node.toString()).isFalse();
        }
        assertThat(within(stage.getScene().getFocusOwner(), card)).isTrue();
        assertThat(Window.getWindows()).noneMatch(PopupWindow.class::isInstance);
        press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        unlock(OTHER);
        await(".lock-card .trouble");
        assertThat(card.lookup("#password")).extracting("text").isEqualTo("");
        unlock(PASSWORD);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#unlock").tryQuery().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name.getEditor().getText()).isEqualTo("書きかけ");
        assertThat(seen(name)).isTrue();
        assertThat(typing.getText()).isEqualTo("半ば");
        assertThat(typing.isFocused()).isTrue();
    }

    @Test
    @DisplayName("after a while without a hand on it the office locks, and not when nobody is in")
    void idle() throws Exception {
        AtomicInteger locked = new AtomicInteger();
        stage = FxToolkit.registerPrimaryStage();
        IdleLock[] idle = new IdleLock[1];
        interact(() -> {
            idle[0] = new IdleLock(new Scene(new StackPane()), locked::incrementAndGet);
            idle[0].skip();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(locked).hasValue(0);
        interact(() -> {
            idle[0].after(10);
            idle[0].skip();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> locked.get() == 1);
        interact(() -> {
            idle[0].after(10);
            idle[0].stop();
            idle[0].skip();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(locked).hasValue(1);
    }

    @Test
    @DisplayName("a demo office shows its people and their passwords, one's own office nobody's")
    void guests() throws Exception {
        begin();
        door =
                new Door(
                        door.door(),
                        List.of(new Entrance.Guest(ADMIN, Role.ADMINISTRATOR, PASSWORD)));
        show();
        fire("#demo");
        await("#agenda");
        fire("#person");
        await("#name");
        assertThat(words(".person-form")).contains(ADMIN.name()).contains(PASSWORD);
        assertThat(lookup("#name").queryAs(ComboBox.class).getItems())
                .hasToString("[" + ADMIN.name() + "]");
    }

    @Test
    @DisplayName("R6.02 of one's own office the form shows nobody's password")
    void nobody() throws Exception {
        begin();
        show();
        enter();
        fire("#person");
        await("#name");
        assertThat(words(".person-form")).doesNotContain(PASSWORD);
    }

    @Test
    @DisplayName("the key is changed by the administrator's password, and one is in again")
    void key() throws Exception {
        begin();
        show();
        enter();
        press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        await("#change-key");
        fire("#change-key");
        await(".person-form");
        assertThat(lookup("#commit").query().isDisabled()).isTrue();
        type("#password", PASSWORD);
        fire("#commit");
        await(".notification");
        await("#change-key");
        assertThat(settings.person()).isEqualTo(ADMIN.name());
    }

    private RecoveryCode begin() throws Exception {
        return door.door().begin(ADMIN, PASSWORD.toCharArray(), Progress.UNSEEN);
    }

    private void enter() throws Exception {
        type("#person", ADMIN.name());
        type("#password", PASSWORD);
        fire("#mine");
        await("#agenda");
    }

    /** Escape doesn't close it, nor is there a button, until it is said to be kept. */
    private void acknowledge(Optional<String> before) throws Exception {
        await("#recovery");
        String code = lookup("#recovery").queryAs(Label.class).getText().replace('\n', '-');
        assertThat(code).hasSizeGreaterThan(20);
        before.ifPresent(old -> assertThat(code).isNotEqualTo(old));
        interact(() -> lookup("#kept").query().requestFocus());
        type(KeyCode.ESCAPE);
        assertThat(lookup("#recovery").tryQuery()).isPresent();
        assertThat(lookup("#commit").query().isDisabled()).isTrue();
        interact(() -> lookup("#kept").queryAs(CheckBox.class).setSelected(true));
        fire("#commit");
        assertThat(lookup("#recovery").tryQuery()).isEmpty();
    }

    private void unlock(String password) {
        interact(() -> {
            Node card = lookup(".lock-card").query();
            ((PasswordField) card.lookup("#password")).setText(password);
            ((Button) card.lookup("#unlock")).fire();
        });
    }

    private String words(String within) {
        StringBuilder words = new StringBuilder();
        lookup(within).query().lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .forEach(label -> words.append(label.getText()).append('\n'));
        return words.toString();
    }

    private static boolean reached(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Node node, Node above) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == above) {
                return true;
            }
        }
        return false;
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private void fire(String button) {
        interact(() -> lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        settings = Settings.of(folder.resolve("settings.properties"));
        FxToolkit.setupFixture(() ->
                new DeskWindow(stage, door, settings, Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                        .show());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> lookup(query).tryQuery().filter(EntranceWindowTest::seen).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A real door behind both ways. */
    private record Door(OfficeDoor door, List<Guest> guests)
            implements DeskWindow.Offices, Entrance {
        @Override
        public Entrance mine() {
            return this;
        }

        @Override
        public Entrance demo() {
            return this;
        }

        @Override
        public boolean begun() {
            return door.state() == OfficeDoor.State.BEGUN;
        }

        @Override
        public Recovery begin(Person person, char[] password) throws Exception {
            return new Recovery(
                    door.begin(person, password, Progress.UNSEEN).grouped(), new byte[0]);
        }

        @Override
        public Office enter(Person person, char[] password) throws Exception {
            return new DeskOffice(door.enter(person, password));
        }

        @Override
        public Recovery recover(String code, Person person, char[] password) throws Exception {
            RecoveryCode typed = RecoveryCode.typed(code).orElseThrow();
            return new Recovery(door.recover(typed, person, password).grouped(), new byte[0]);
        }

        @Override
        public void changeKey(Person person, char[] password, DoubleConsumer share)
                throws Exception {
            door.changeKey(
                    person,
                    password,
                    done -> {
                        share.accept(done);
                        return true;
                    });
        }
    }
}

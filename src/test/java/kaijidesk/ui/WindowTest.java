package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.CannotOpen;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.start.Entrance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("The window")
class WindowTest extends FxRobot {
    private static final String PASSWORD = "one for all tests";

    @TempDir private Path folder;

    private Settings settings;
    private Stage stage;

    @Test
    @DisplayName(
            "leads from the start screen into the demo office; language, look and person change at once")
    void walk() throws Exception {
        show(new Offices(Samples::office));
        signIn(" ");
        assertThat(lookup("#mine").query().isDisabled()).isTrue();
        clickOn("#demo");
        await("#agenda");
        assertThat(settings.person()).isEqualTo(Samples.REVIEWER.name());
        clickOn("#place-SETTINGS");
        clickOn("#language-en");
        assertThat(lookup("#place-CASES").queryAs(ToggleButton.class).getText()).isEqualTo("Cases");
        assertThat(stage.getTitle()).isEqualTo("Kaiji Desk");
        clickOn("#look-DARK");
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        clickOn("#person");
        ComboBox<?> person = lookup("#name").queryAs(ComboBox.class);
        interact(() -> {
            person.getEditor().setText("承認 二葉");
            lookup("#password").queryAs(PasswordField.class).setText(PASSWORD);
        });
        clickOn("#commit");
        // the screen behind the form is there all the time
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> settings.person().equals("承認 二葉"));
        await("#place-CASES");
        assertThat(settings.person()).isEqualTo("承認 二葉");
        assertThat(lookup("#person").queryAs(Button.class).getText()).isEqualTo("承認 二葉");
    }

    @Test
    @DisplayName(
            "an office that can't be opened is told on the start screen, without technical detail")
    void broken() throws Exception {
        show(
                new Offices(() -> {
                    throw new IllegalStateException("secret of a person");
                }));
        signIn("審査 一郎");
        clickOn("#mine");
        await(".trouble");
        assertThat(lookup(".trouble").queryLabeled().getText())
                .isNotBlank()
                .doesNotContain("secret");
        assertThat(lookup("#demo").query().isDisabled()).isFalse();
        assertThat(lookup("#password").queryAs(PasswordField.class).getText()).isEmpty();
    }

    @Test
    @DisplayName("an office that is in use is told with what to do about it")
    void inUse() throws Exception {
        show(
                new Offices(() -> {
                    throw new CannotOpen("cli.office.IN_USE", folder);
                }));
        clickOn("#demo");
        await(".trouble");
        assertThat(lookup(".trouble").queryLabeled().getText())
                .isEqualTo(new Texts(Locale.JAPAN).get("cli.office.IN_USE", folder));
    }

    @Test
    @DisplayName("by keyboard alone: into the office, to a case, to another person and back")
    void keyboard() throws Exception {
        show(new Offices(Samples::office));
        signIn("審査 一郎");
        interact(() -> lookup("#person").query().requestFocus());
        type(KeyCode.ENTER).type(KeyCode.ENTER);
        await("#agenda");
        assertThat(lookup("#agenda").query().isFocused()).isTrue();
        await(".case-line");
        type(KeyCode.ENTER);
        await(".case-detail");
        interact(() -> lookup("#person").query().requestFocus());
        type(KeyCode.SPACE);
        await("#name");
        ComboBox<?> person = lookup("#name").queryAs(ComboBox.class);
        interact(() -> {
            person.getEditor().setText("承認 二葉");
            lookup("#password").queryAs(PasswordField.class).setText(PASSWORD);
            lookup("#password").query().requestFocus();
        });
        type(KeyCode.ENTER);
        await(".case-detail");
        assertThat(settings.person()).isEqualTo("承認 二葉");
        interact(() -> lookup("#person").query().requestFocus());
        type(KeyCode.ESCAPE);
        await(".case-table");
        assertThat(lookup(".case-table").query().isFocused()).isTrue();
    }

    @Test
    @DisplayName("Ctrl and a digit lead to each place of the rail; the way back, to where one was")
    void places() throws Exception {
        show(new Offices(Samples::office));
        clickOn("#demo");
        await("#agenda");
        go(KeyCode.DIGIT2, ".case-list");
        go(KeyCode.DIGIT3, ".intake");
        go(KeyCode.DIGIT4, ".scans");
        go(KeyCode.DIGIT5, ".mailroom");
        go(KeyCode.DIGIT6, ".ledgers");
        go(KeyCode.DIGIT7, ".settings");
        go(KeyCode.DIGIT1, ".case-line");
        type(KeyCode.ENTER);
        await(".case-detail");
        type(KeyCode.ESCAPE);
        await("#agenda");
        assertThat(lookup("#place-LEDGERS").queryAs(ToggleButton.class).getTooltip().getText())
                .contains("帳簿")
                .contains("6");
    }

    private void go(KeyCode digit, String place) throws Exception {
        press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        await(place);
    }

    @Test
    @DisplayName("R6.02 what was shown unmasked is masked after the lock")
    void lockMasks() throws Exception {
        show(new Offices(Samples::office));
        clickOn("#demo");
        await(".case-line");
        interact(() -> lookup("#agenda").query().requestFocus());
        type(KeyCode.ENTER);
        await(".registered .reveal");
        ToggleButton reveal = lookup(".registered .reveal").queryAs(ToggleButton.class);
        interact(reveal::fire);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reveal::isSelected);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
                .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        await("#unlock");
        assertThat(reveal.isSelected()).isFalse();
        interact(() -> {
            lookup("#password").queryAs(PasswordField.class).setText(PASSWORD);
            lookup("#unlock").queryAs(Button.class).fire();
        });
        await(".registered .reveal");
        assertThat(reveal.isSelected()).isFalse();
    }

    @Test
    @DisplayName("closing the window closes the office first")
    void closes() throws Exception {
        FakeOffice office = Samples.office();
        show(new Offices(() -> office));
        signIn("審査 一郎");
        clickOn("#mine");
        interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
        assertThat(office.closed()).isTrue();
    }

    @Test
    @DisplayName("text sizes multiply every length of the sheets")
    void sizes() throws Exception {
        show(new Offices(Samples::office));
        Scene scene = new Scene(new StackPane(), 100, 100);
        interact(() -> Theme.apply(scene, false, 1.5));
        assertThat(scene.getStylesheets().getFirst()).startsWith("data:text/css;base64,");
        String sheet =
                new String(
                        java.util.Base64.getDecoder()
                                .decode(scene.getStylesheets().getFirst().substring(21)),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("-fx-font-size: 21.0px;")
                .contains("-fx-fixed-cell-size: 48.0px;")
                .contains("1px");
        interact(() -> Theme.apply(stage.getScene(), false, 1));
    }

    @Test
    @DisplayName("a form covers the screen: nothing behind it can be reached, Escape closes it")
    void overlay() throws Exception {
        show(new Offices(Samples::office));
        Overlay overlay = new Overlay();
        Button behind = new Button("behind");
        StackPane form = new StackPane(new Button("inside"));
        interact(() -> {
            stage.setScene(new Scene(overlay, 600, 400));
            overlay.screen(behind);
            overlay.show(form);
        });
        assertThat(behind.isDisabled()).isTrue();
        clickOn("inside").type(KeyCode.ESCAPE);
        assertThat(behind.isDisabled()).isFalse();
        interact(() -> {
            for (int i = 0; i < 9; i++) {
                overlay.show(Notices.Tone.FAILURE, "message " + i);
            }
        });
        assertThat(overlay.lookupAll(".notification")).hasSize(4);
    }

    @Test
    @DisplayName(
            "pictures of all screens can be taken without a window, larger than the headless screen")
    void pictures() {
        new FxScreen(Locale.JAPAN).show(ui -> new StackPane());
        Screenshots screenshots =
                new Screenshots(
                        Samples.office(),
                        Samples.REVIEWER,
                        java.time.InstantSource.fixed(Samples.NOW));
        Screenshots.Shot shot = new Screenshots.Shot(1366, 768, Locale.JAPAN, false, 100);
        assertThat(screenshots.write(shot, Samples.PAPERS, Optional.of(ActKind.ADD_NOTE), folder))
                .hasSize(29 + CaseDetailPane.Section.values().length)
                .allSatisfy(file -> {
                    assertThat(Files.size(file)).isGreaterThan(5_000);
                    Image image = new Image(file.toUri().toString());
                    assertThat(image.getWidth()).isEqualTo(1366);
                    assertThat(image.getHeight()).isEqualTo(768);
                });
    }

    private void show(DeskWindow.Offices offices) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        settings = Settings.of(folder.resolve("settings.properties"));
        settings.look(Settings.Look.LIGHT);
        FxToolkit.setupFixture(() ->
                new DeskWindow(stage, offices, settings, Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                        .show());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> lookup(query).tryQuery().filter(javafx.scene.Node::isVisible).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void signIn(String name) {
        interact(() -> {
            lookup("#person").queryAs(TextField.class).setText(name);
            lookup("#password").queryAs(PasswordField.class).setText(PASSWORD);
        });
    }

    /** One office behind both ways, whoever comes. */
    private record Offices(Callable<FakeOffice> opened) implements DeskWindow.Offices, Entrance {
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
            return true;
        }

        @Override
        public Recovery begin(Person person, char[] password) {
            return new Recovery("ABCD-EFGH-JKMN-PQRS", new byte[0]);
        }

        @Override
        public Office enter(Person person, char[] password) throws Exception {
            assertThat(password).isEqualTo(PASSWORD.toCharArray());
            return opened.call();
        }

        @Override
        public Recovery recover(String code, Person person, char[] password) {
            return begin(person, password);
        }

        @Override
        public void changeKey(Person person, char[] password, DoubleConsumer share) {
            share.accept(1);
        }

        @Override
        public List<Guest> guests() {
            return List.of(new Guest(Samples.REVIEWER, Role.REVIEWER, PASSWORD));
        }
    }
}

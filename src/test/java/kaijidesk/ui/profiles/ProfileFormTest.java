package kaijidesk.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import kaijidesk.cases.Role;
import kaijidesk.desk.AdoptedProfile;
import kaijidesk.desk.Profiles;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.desk.SampleFiles;
import kaijidesk.letters.Template;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.06: profiles are edited in the window")
class ProfileFormTest {
    @TempDir Path folder;

    @Languages
    @DisplayName("R6.06: untouched, the form adopts the very values it began with")
    void roundTrip(Locale language) throws Exception {
        FxScreen screen = new FxScreen(language);
        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        screen.show(ProfilesCard::new);
        for (Profile profile : Profiles.shipped()) {
            Path file = Files.write(folder.resolve("p.json"), RegimeDesk.export(profile));
            screen.file = Optional.of(file);
            press(screen, "read-profile");
            press(screen, "commit");
            assertThat(screen.words()).contains(screen.text("ui.profile.look-first"));
            press(screen, "commit");

            Profile adopted = adopted(screen).getLast().profile();
            assertThat(new ProfileDraft(adopted).profile(profile.version())).isEqualTo(profile);
        }
        assertThat(adopted(screen)).hasSize(3);
    }

    @Languages
    @DisplayName("R6.06: an edition that another one passes over today is said to be")
    void passedOver(Locale language) throws Exception {
        FxScreen screen = opened(language);
        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        date(screen, "EFFECTIVE_FROM", "2014-01-01");
        press(screen, "commit");
        press(screen, "commit");
        assertThat(screen.notices.getLast()).startsWith("WARNING");
    }

    @Languages
    @DisplayName("R1.05: a day that is none stays where it was typed and is never taken for no day")
    void noDay(Locale language) throws Exception {
        FxScreen screen = opened(language);
        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        Node end = screen.lookup("#field-SERVICE_END").query();
        screen.on(() -> end.lookup(".date-picker").requestFocus());
        date(screen, "SERVICE_END", "2016-10-32");
        screen.on(() -> field(screen, "operator-name").requestFocus());
        assertThat(field(screen, "SERVICE_END").getText()).isEqualTo("2016-10-32");
        press(screen, "commit");
        press(screen, "commit");
        assertThat(screen.words()).contains(screen.text("ui.profile.unreadable"));
        assertThat(adopted(screen)).hasSize(1);
    }

    @Languages
    @DisplayName("R6.06: one Escape doesn't throw away what was typed")
    void escape(Locale language) throws Exception {
        FxScreen screen = opened(language);
        Node form = screen.form().orElseThrow();
        type(screen, "CORRECTION_DAYS", "30");
        boolean[] left = {false};
        form.getParent()
                .addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> left[0] = true);
        screen.on(() -> field(screen, "operator-name").requestFocus());
        screen.push(javafx.scene.input.KeyCode.ESCAPE);
        assertThat(left[0]).isFalse();
        assertThat(screen.words()).contains(screen.text("ui.profile.would-be-lost"));
        screen.push(javafx.scene.input.KeyCode.ESCAPE);
        assertThat(left[0]).isTrue();
    }

    private static void date(FxScreen screen, String name, String day) {
        screen.on(() -> field(screen, name).setText(day));
    }

    @Languages
    @DisplayName("R6.06: edited, checked and adopted by a supervisor; refused to anybody else")
    void adopt(Locale language) throws Exception {
        FxScreen screen = opened(language);
        type(screen, "APPLICATION_MONTHS", "6");
        press(screen, "check-profile");
        assertThat(screen.words())
                .contains(screen.text("ProfileField.APPLICATION_MONTHS"))
                .contains(screen.text("step.profile.months", 6))
                .contains("K2016-000001");

        press(screen, "commit");
        assertThat(screen.words()).contains("R6.06");
        assertThat(adopted(screen)).hasSize(1);

        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        press(screen, "commit");
        assertThat(screen.form()).isEmpty();
        assertThat(adopted(screen)).hasSize(2);
        assertThat(adopted(screen).getLast().profile().applicationMonths()).isEqualTo(6);
        assertThat(screen.words()).contains(screen.text("ui.profiles.in-force"));
    }

    @Languages
    @DisplayName("R6.06: what is wrong is said at its place, and nothing typed is lost")
    void wrong(Locale language) throws Exception {
        FxScreen screen = opened(language);
        type(screen, "APPLICATION_MONTHS", "");
        type(screen, "operator-postal", "1000004");
        press(screen, "check-profile");
        assertThat(screen.words()).contains(screen.text("ui.profile.unreadable"));

        type(screen, "APPLICATION_MONTHS", "300");
        press(screen, "commit");
        assertThat(screen.words())
                .contains(screen.text("step.profile.bad.range", 1, 120))
                .contains(screen.text("step.profile.bad.postal-code"));
        assertThat(field(screen, "operator-postal").getText()).isEqualTo("1000004");
        assertThat(adopted(screen)).hasSize(1);
    }

    @Languages
    @DisplayName("R6.06: exported as a file, and begun from one; a bad file is named")
    void files(Locale language) throws Exception {
        FxScreen screen = opened(language);
        Path file = folder.resolve("profile.json");
        screen.saveTo = Optional.of(file);
        type(screen, "CORRECTION_DAYS", "21");
        press(screen, "export-profile");
        assertThat(Files.readString(file)).contains("\"correctionDays\" : 21");
        screen.on(screen::hide);

        screen.file = Optional.of(file);
        press(screen, "read-profile");
        assertThat(field(screen, "CORRECTION_DAYS").getText()).isEqualTo("21");
        screen.on(screen::hide);

        Files.writeString(file, "{\"id\": 1}");
        press(screen, "read-profile");
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast()).startsWith("FAILURE").contains("version");
    }

    private static FxScreen opened(Locale language) throws Exception {
        FxScreen screen = new FxScreen(language);
        screen.office.behind().importRecords(SampleFiles.records(), Samples.REVIEWER);
        byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.TOO_LATE));
        screen.office.behind().receive(mail, null, Samples.REVIEWER);
        screen.show(ProfilesCard::new);
        press(screen, "next-edition");
        return screen;
    }

    private static java.util.List<AdoptedProfile> adopted(FxScreen screen) {
        return screen.office.regime().adopted();
    }

    @Languages
    @DisplayName(
            "R6.06 R3.06: letters are worded beside a letter to nobody; what is wrong is said at its text")
    void wording(Locale language) throws Exception {
        FxScreen screen = opened(language);
        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        words(screen, Template.REFUSAL_NOTICE, "refusal.subject", "ご回答{理由}");
        press(screen, "check-profile");
        assertThat(screen.words())
                .contains(screen.text("ui.profile.wording-wrong"))
                .contains("理由", "R3.06");
        press(screen, "commit");
        assertThat(adopted(screen)).hasSize(1);

        words(screen, Template.REFUSAL_NOTICE, "refusal.subject", "お申し込みへのご回答");
        press(screen, "commit");
        assertThat(screen.words()).contains(screen.text("ui.profile.look-first"), "お申し込みへのご回答");
        press(screen, "commit");

        assertThat(adopted(screen).getLast().profile().wording())
                .isEqualTo(Map.of("refusal.subject", "お申し込みへのご回答"));
    }

    @Languages
    @DisplayName(
            "R6.06: a place is put in where the cursor is; the way back leads to the text that ships")
    void place(Locale language) throws Exception {
        FxScreen screen = opened(language);
        words(screen, Template.REFUSAL_NOTICE, "refusal.subject", "ご回答");
        TextArea area = area(screen, "refusal.subject");
        Parent row = area.getParent();
        screen.on(() -> area.positionCaret(1));
        screen.on(() -> button(row, "{申込日}").fire());
        assertThat(area.getText()).isEqualTo("ご{申込日}回答");
        screen.on(() -> button(row, screen.text("ui.wording.back")).fire());
        assertThat(area.getText()).isEqualTo("情報開示のお申し込みに関するご回答");
    }

    private static Button button(Parent row, String text) {
        return row.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void words(FxScreen screen, Template letter, String key, String text) {
        screen.words();
        TabPane tabs = screen.lookup(".profile-form .tab-pane").query();
        screen.on(() -> tabs.getSelectionModel().select(1));
        screen.words();
        ComboBox<Template> choice = screen.lookup("#template").query();
        screen.on(() -> choice.setValue(letter));
        screen.words();
        screen.on(() -> area(screen, key).setText(text));
    }

    private static TextArea area(FxScreen screen, String key) {
        return screen.lookup(node -> ("field-" + key).equals(node.getId())).query();
    }

    private static void type(FxScreen screen, String name, String text) {
        screen.on(() -> field(screen, name).setText(text));
    }

    private static TextField field(FxScreen screen, String name) {
        Node input = screen.lookup("#field-" + name).query();
        return input instanceof TextField text ? text : (TextField) input.lookup(".text-field");
    }

    private static void press(FxScreen screen, String id) {
        screen.words(); // scroll panes make their content when they are first laid out
        screen.on(() -> ((Button) screen.lookup("#" + id).query()).fire());
    }
}

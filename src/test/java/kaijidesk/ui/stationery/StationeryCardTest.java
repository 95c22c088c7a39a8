package kaijidesk.ui.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Envelopes and labels in the settings")
class StationeryCardTest {
    private static final Instant NOW = Instant.parse("2016-08-25T03:00:00Z");

    @Languages
    @DisplayName("F11: what ships is listed with its measures and the verdict on its window")
    void listed(Locale language) {
        FxScreen screen = screen(language);
        assertThat(screen.words())
                .contains("角形2号", "24面 66×33.9")
                .contains(screen.text("Use.PRINTED"), screen.text("Use.AS_IT_IS"))
                .contains(screen.text("ui.stationery.size", "120", "235"))
                .contains(screen.text("ui.stationery.labels", 12, "86.4", "42.3"));
    }

    @Languages
    @DisplayName("F11: a window measured elsewhere is kept, and what it hides is said")
    void changed(Locale language) throws Exception {
        FxScreen screen = screen(language);
        press(screen, screen.text("ui.stationery.edit"), 1);
        fill(screen, "from-left", "１２");
        fill(screen, "from-bottom", "x");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.stationery.no-length"));
        fill(screen, "from-bottom", "20");
        fill(screen, "right", "-1.5");
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.words())
                .contains(screen.text("Use.WITH_COVER"))
                .contains(screen.text("ui.stationery.offset", "-1.5", "0").strip());
        Envelope kept = screen.office.stationery().all().envelopes().get(1);
        assertThat(kept.window().fromLeft()).isEqualTo(12);
        assertThat(kept.offset().right()).isEqualTo(-1.5);
    }

    @Languages
    @DisplayName("a new one needs a name of its own and measures that somebody could use")
    void added(Locale language) throws Exception {
        FxScreen screen = screen(language);
        fire(screen, "#add-envelope");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.envelope.name", 40));
        fill(screen, "name", "長形3号");
        commit(screen);
        assertThat(screen.form()).as("the name is taken").isPresent();
        fill(screen, "name", "洋形2号");
        fill(screen, "width", "114");
        fill(screen, "height", "162");
        commit(screen);
        assertThat(screen.words())
                .contains(screen.text("step.envelope.letter", "210", "99", "162", "114"));
        fill(screen, "height", "225");
        screen.on(() -> ((RadioButton) yes(screen)).fire());
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.office.stationery().all().envelopes())
                .hasSize(5)
                .last()
                .satisfies(envelope -> assertThat(envelope.window()).isNotNull());

        fire(screen, "#add-labels");
        fill(screen, "name", "10面");
        fill(screen, "top", "50");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.labels.sheet", "0", "6.8"));
        fill(screen, "top", "21");
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.office.stationery().all().labels()).hasSize(3);
    }

    @Test
    @DisplayName("one is removed, and what ships is brought back")
    void removed() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        press(screen, screen.text("ui.stationery.remove"), 0);
        assertThat(screen.office.stationery().all().envelopes()).hasSize(3);
        fire(screen, "#ship-stationery");
        assertThat(screen.office.stationery().all()).isEqualTo(Stationery.SHIPPED);
        assertThat(screen.notices).last().asString().startsWith("DONE");
    }

    @Languages
    @DisplayName("the calibration sheet shows itself")
    void calibration(Locale language) {
        FxScreen screen = screen(language);
        press(screen, screen.text("ui.stationery.calibrate"), 1);
        assertThat(screen.words()).contains(screen.text("ui.preview.page", 1, 1));
    }

    private static FxScreen screen(Locale language) {
        FxScreen screen = new FxScreen(language, new FakeOffice(Samples.profile(), NOW), NOW);
        screen.show(ui -> new ScrollPane(new StationeryCard(ui)));
        return screen;
    }

    private static void fire(FxScreen screen, String id) {
        screen.words();
        screen.on(((Button) screen.lookup(id).query())::fire);
    }

    private static void press(FxScreen screen, String text, int which) {
        screen.words();
        Button button =
                screen.lookup(".stationery-row .button").queryAllAs(Button.class).stream()
                        .filter(each -> each.getText().equals(text))
                        .skip(which)
                        .findFirst()
                        .orElseThrow();
        screen.on(button::fire);
    }

    private static Node form(FxScreen screen) {
        screen.words();
        return screen.form().orElseThrow();
    }

    private static Node yes(FxScreen screen) {
        return form(screen).lookup("#field-window").lookup(".radio-button");
    }

    private static void fill(FxScreen screen, String field, String text) {
        Node input = form(screen).lookup("#field-" + field);
        screen.on(() -> ((TextField) input).setText(text));
    }

    private static void commit(FxScreen screen) {
        Button commit = (Button) form(screen).lookup("#commit");
        screen.on(commit::fire);
    }
}

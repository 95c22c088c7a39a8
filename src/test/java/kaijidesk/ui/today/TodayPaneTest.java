package kaijidesk.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Ui;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of today")
class TodayPaneTest {
    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("shows each matter with its cases; whoever sits here decides what waits")
    void shows(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.show(ui -> new TodayPane(ui, opened::add, () -> {}));
        String day = screen.texts.day(Tokyo.dayOf(Samples.NOW));
        assertThat(screen.words())
                .contains(screen.text("ui.today.title", day))
                .contains(screen.texts.of(Matter.NEW))
                .contains(screen.texts.of(Matter.RELEASE_BY_ANOTHER))
                .contains(screen.texts.of(Stage.CONTACT_RELEASE_PENDING))
                .contains("m●● → b●●")
                .doesNotContain(screen.texts.of(Matter.RELEASE) + "\n");
        screen.person = Samples.SECOND;
        screen.show(ui -> new TodayPane(ui, opened::add, () -> {}));
        assertThat(screen.words())
                .contains(screen.texts.of(Matter.RELEASE) + "\n")
                .doesNotContain(screen.texts.of(Matter.RELEASE_BY_ANOTHER));
    }

    @Languages
    @DisplayName("arrows pass headings by, Enter and a click open the case")
    void opens(Locale language) {
        FxScreen screen = new FxScreen(language);
        TodayPane pane = screen.show(ui -> new TodayPane(ui, opened::add, () -> {}));
        screen.on(pane::begin);
        ListView<?> lines = (ListView<?>) pane.lookup("#agenda");
        assertThat(lines.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        screen.type(KeyCode.UP).type(KeyCode.ENTER);
        CaseNumber first = opened.getFirst();
        for (int i = 0; i < 20; i++) {
            screen.type(KeyCode.DOWN);
        }
        assertThat(lines.getSelectionModel().getSelectedIndex())
                .isEqualTo(lines.getItems().size() - 1);
        screen.type(KeyCode.ENTER);
        screen.clickOn("m●● → b●●");
        assertThat(opened).hasSize(3).endsWith(Samples.REVIEWED);
        assertThat(opened.get(1)).isNotEqualTo(first);
    }

    @Test
    @DisplayName("F5 reads the list anew")
    void rereads() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        TodayPane pane = screen.show(ui -> new TodayPane(ui, opened::add, () -> {}));
        screen.on(pane::begin);
        screen.office.receive(
                Samples.receivable("neko_no_te", "t10000001", Samples.NOW), Samples.REVIEWER);
        assertThat(screen.words()).doesNotContain("n●●");
        screen.type(KeyCode.F5);
        assertThat(screen.words()).contains("n●●");
    }

    @Languages
    @DisplayName("says that all is done where nothing is left")
    void done(Locale language) {
        FxScreen screen = new FxScreen(language);
        FakeOffice idle = new FakeOffice(Samples.profile(), Samples.NOW);
        screen.show(ui -> new TodayPane(over(idle, ui), opened::add, () -> {}));
        assertThat(screen.words())
                .contains(screen.text("ui.today.done"))
                .contains(screen.text("ui.today.count", 0));
    }

    private static Ui over(FakeOffice office, Ui ui) {
        return new Ui(
                ui.texts(),
                office,
                ui.person(),
                ui.tasks(),
                ui.notices(),
                ui.modals(),
                ui.files(),
                ui.printing(),
                ui.clock(),
                ui.scale(),
                ui.discretion());
    }
}

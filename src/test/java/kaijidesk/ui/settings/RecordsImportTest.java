package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import kaijidesk.desk.SampleFiles;
import kaijidesk.records.RowProblem;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The operator's records, taken in through the window")
class RecordsImportTest {
    @TempDir Path folder;

    private SettingsPane pane;

    @Languages
    @DisplayName("says how much was taken in, and nothing when the user thinks better of it")
    void good(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, Optional.empty());
        assertThat(screen.notices).isEmpty();

        take(screen, Optional.of(SampleFiles.records()));
        assertThat(screen.notices).hasSize(1);
        assertThat(screen.notices.getFirst()).contains(screen.text("cli.imported", 18, 5, 7));
        assertThat(pane.lookup("#cancel-records").getParent().isVisible()).isFalse();
    }

    @Languages
    @DisplayName("names file, line, column and reason of a bad row, and that nothing was taken in")
    void bad(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, Optional.of(damaged()));

        assertThat(problems(screen))
                .containsExactly(
                        new RowProblem("messages.csv", 8, RowProblem.Why.BAD_TIME, "sent_at"));
        assertThat(outcome(screen)).isEqualTo(screen.text("ui.bad-rows.nothing", 1));
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#close-bad-rows")).fire());
        assertThat(screen.form()).isEmpty();
    }

    @Languages
    @DisplayName("takes in the good rows as chosen, and saves what was left out without its data")
    void goodRows(Locale language) throws Exception {
        FxScreen screen = screen(language);
        screen.on(() -> ((RadioButton) pane.lookup("#records-good")).fire());
        take(screen, Optional.of(damaged()));

        assertThat(outcome(screen))
                .isEqualTo(
                        screen.text("cli.imported", 18, 5, 6)
                                + " "
                                + screen.text("ui.bad-rows.left-out", 1));
        screen.saveTo = Optional.of(folder.resolve("bad.csv"));
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#save-bad-rows")).fire());
        assertThat(Files.readString(folder.resolve("bad.csv")))
                .isEqualTo(
                        "\uFEFFfile,line,column,reason\r\nmessages.csv,8,sent_at,"
                                + screen.text("ui.bad-row.BAD_TIME")
                                + "\r\n");
    }

    private Path damaged() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("messages.csv"), "2016-08-22T19:30", "2016-22-08");
        return records;
    }

    @SuppressWarnings("unchecked")
    private static java.util.List<RowProblem> problems(FxScreen screen) {
        return ((TableView<RowProblem>) screen.form().orElseThrow().lookup("#bad-rows")).getItems();
    }

    private static String outcome(FxScreen screen) {
        return ((Label) screen.form().orElseThrow().lookup("#bad-rows-outcome")).getText();
    }

    private FxScreen screen(Locale language) {
        FxScreen screen = new FxScreen(language);
        Settings settings = Settings.inMemory(Locale.JAPAN, false, 100);
        pane =
                screen.show(
                        ui -> new SettingsPane(settings, ui, Session.NONE, () -> {}, number -> {}));
        return screen;
    }

    private void take(FxScreen screen, Optional<Path> from) {
        screen.folder = from;
        screen.on(() -> ((Button) pane.lookup("#import-records")).fire());
    }
}

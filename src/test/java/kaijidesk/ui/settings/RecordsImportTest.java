package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The operator's records, taken in through the window")
class RecordsImportTest {

    @Languages
    @DisplayName("says how much was taken in, and nothing when the user thinks better of it")
    void good(Locale language) {
        FxScreen screen = new FxScreen(language);
        take(screen, Optional.empty());
        assertThat(screen.notices).isEmpty();

        take(screen, Optional.of(Path.of("export", "good")));
        assertThat(screen.notices).hasSize(1);
        assertThat(screen.notices.getFirst()).contains(screen.text("cli.imported", 3, 2, 1));
    }

    @Languages
    @DisplayName(
            "names file, line and column of a row that can't be read, and that nothing was taken in")
    void bad(Locale language) {
        FxScreen screen = new FxScreen(language);
        take(screen, Optional.of(Path.of("export", "bad")));

        assertThat(screen.notices.getFirst())
                .contains("trades.csv", "4", "won_on")
                .contains(screen.text("cli.nothing-imported", 1));
    }

    private static void take(FxScreen screen, Optional<Path> folder) {
        screen.folder = folder;
        Settings settings = Settings.inMemory(Locale.JAPAN, false, 100);
        SettingsPane pane =
                screen.show(
                        ui -> new SettingsPane(settings, ui, Session.NONE, () -> {}, number -> {}));
        screen.on(() -> ((Button) pane.lookup("#import-records")).fire());
    }
}

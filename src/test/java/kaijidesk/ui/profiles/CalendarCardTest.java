package kaijidesk.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R1.03: the calendar says how far it reaches")
class CalendarCardTest {
    @TempDir Path folder;

    @Languages
    @DisplayName(
            "R1.03: until when it is verified, what comes next, and a list taken in or refused")
    void card(Locale language) throws Exception {
        FxScreen screen = new FxScreen(language);
        screen.show(CalendarCard::new);
        assertThat(screen.words())
                .contains(screen.texts.day(LocalDate.of(2027, 12, 31)))
                .contains(screen.texts.day(LocalDate.of(2016, 8, 11)) + " 山の日")
                .doesNotContain(screen.text("ui.calendar.soon"));

        StringBuilder list = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\n");
        for (int month = 1; month <= 12; month++) {
            list.append("2016/").append(month).append("/1,休日\n");
        }
        Path file = Files.writeString(folder.resolve("syukujitsu.csv"), list);
        take(screen, file);
        assertThat(screen.notices.getLast()).startsWith("FAILURE");

        Files.writeString(file, "2016,x\n");
        take(screen, file);
        assertThat(screen.notices.getLast()).startsWith("FAILURE").contains("syukujitsu.csv");

        Files.writeString(
                file, list + list.substring(list.indexOf("\n") + 1).replace("2016/", "2028/"));
        take(screen, file);
        assertThat(screen.notices.getLast())
                .as("a list with gaps")
                .isEqualTo(
                        "FAILURE " + screen.text("cli.records.NOT_WHOLE_YEARS", "syukujitsu.csv"));
    }

    private static void take(FxScreen screen, Path file) {
        screen.file = Optional.of(file);
        screen.on(() -> ((Button) screen.lookup("#take-calendar").query()).fire());
    }
}

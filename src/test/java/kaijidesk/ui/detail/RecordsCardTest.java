package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.CaseSheet;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The records of a case that can be printed")
class RecordsCardTest {
    @Languages
    @DisplayName(
            "R6.01: once something was provided, its record is printed and saved from the overview")
    void provisions(Locale language, @TempDir Path folder) throws Exception {
        FxScreen screen = new FxScreen(language);
        assertThat(open(screen, Samples.PENDING).lookup(".records")).isNull();
        CaseDetailPane pane = open(screen, Samples.PAPERS);

        assertThat(pane.lookup("#sheet-PROVISIONS")).isNotNull();
        assertThat(pane.lookup("#sheet-DESTRUCTION")).isNull();
        assertThat(screen.words()).contains(screen.text("ui.records.PROVISIONS"));
        Path file = folder.resolve("record.pdf");
        screen.saveTo = Optional.of(file);
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(Files.readAllBytes(file))
                .isEqualTo(
                        screen.office.sheet(
                                CaseSheet.PROVISIONS, Samples.PAPERS, screen.person, screen.texts));
        assertThat(screen.notices.getLast()).contains(Samples.PAPERS.value());
    }

    private static CaseDetailPane open(FxScreen screen, CaseNumber number) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(number, ui, () -> {}, other -> {}));
        screen.words();
        return pane;
    }
}

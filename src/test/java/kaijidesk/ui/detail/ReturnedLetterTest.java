package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.cases.LetterKind;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A letter that came back")
class ReturnedLetterTest {
    @Languages
    @DisplayName("stands above its case until somebody has dealt with it")
    void shown(Locale language) {
        FxScreen screen = new FxScreen(language);
        String open = screen.text("ui.mailroom.open-return", LetterKind.GUIDANCE, "N-1");
        screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, any -> {}));
        assertThat(screen.words()).doesNotContain(open);
        screen.office.returned(
                List.of(
                        new Posting(
                                "L2016-000001",
                                Samples.PAPERS,
                                LetterKind.GUIDANCE,
                                "N-1",
                                LocalDate.of(2016, 7, 25),
                                null,
                                PostingState.RETURNED,
                                5,
                                null,
                                Map.of())));
        screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, any -> {}));
        assertThat(screen.words()).contains(open);
    }
}

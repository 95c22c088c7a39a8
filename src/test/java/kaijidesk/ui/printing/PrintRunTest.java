package kaijidesk.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Printing from the window")
class PrintRunTest {
    @Languages
    @DisplayName("a job is watched, told of in words, and its end is noticed")
    void watched(Locale language) {
        FxScreen screen = begin(language);
        assertThat(screen.words()).contains(screen.text("ui.print.title", "第1号"));
        screen.on(
                () -> screen.printing.waits.accept(new PrintResult.Waiting(PrintReason.PAPER_OUT)));
        assertThat(screen.words()).contains(screen.texts.of(PrintReason.PAPER_OUT));
        screen.on(() -> screen.printing.end(new PrintResult.Printed()));
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices)
                .containsExactly("DONE " + screen.text("ui.print.printed", "第1号"));
    }

    @Languages
    @DisplayName("while it is printed it isn't printed again, even when the form was sent away")
    void once(Locale language) {
        FxScreen screen = begin(language);
        screen.on(() -> screen.form().orElseThrow().requestFocus());
        screen.type(KeyCode.ESCAPE);
        assertThat(screen.form()).isEmpty();
        press(screen);
        press(screen);
        assertThat(screen.printed).isEqualTo(1);
        assertThat(screen.notices.getFirst())
                .isEqualTo("WARNING " + screen.text("ui.print.already", "第1号"));
        screen.on(() -> screen.printing.end(new PrintResult.Unknown()));
        assertThat(screen.notices.getLast())
                .isEqualTo("FAILURE " + screen.text("ui.print.unknown", "第1号"));
    }

    @Languages
    @DisplayName("it can be cancelled; what the printer says then is told")
    void cancelled(Locale language) {
        FxScreen screen = begin(language);
        screen.on(() -> ((Button) screen.lookup("#cancel-print").query()).fire());
        assertThat(screen.printing.watch.cancelled()).isTrue();
        assertThat(screen.words()).contains(screen.text("ui.print.cancelling"));
        screen.on(() -> screen.printing.end(new PrintResult.Refused(PrintReason.CANCELLED)));
        assertThat(screen.notices.getLast()).contains(screen.texts.of(PrintReason.CANCELLED));
    }

    @Test
    @DisplayName("who thinks better of it in the system's dialog hears nothing more")
    void notChosen() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        screen.printing.result = new PrintResult.Refused(PrintReason.NOT_CHOSEN);
        screen.show(ui -> new StackPane());
        press(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices).isEmpty();
    }

    private static FxScreen begin(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.printing.followed = true;
        screen.printing.result = null;
        screen.show(ui -> new StackPane());
        press(screen);
        return screen;
    }

    private static void press(FxScreen screen) {
        screen.on(() ->
                PrintRun.start(screen.ui, "L1", "第1号", Paper.of(() -> new byte[] {1}, List.of())));
    }
}

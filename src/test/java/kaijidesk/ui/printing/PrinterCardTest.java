package kaijidesk.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Settings;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Which printer letters go to")
class PrinterCardTest {
    private final Settings settings = Settings.inMemory(Locale.JAPAN, false, 100);

    @Languages
    @DisplayName("the system's dialog at first; a printer's address, tray and sides are remembered")
    void chosen(Locale language) {
        FxScreen screen = new FxScreen(language);
        PrinterCard card = screen.show(ui -> new PrinterCard(settings, ui));
        assertThat(settings.printer()).isEmpty();
        assertThat(screen.words()).doesNotContain(screen.text("ui.printer.check"));

        screen.printing.printer =
                Optional.of(
                        new PrinterInfo(
                                "総務課",
                                true,
                                Optional.empty(),
                                true,
                                true,
                                true,
                                List.of("manual", "tray-1", "special"),
                                true));
        screen.on(() -> card.lookup("#printer-ipp").requestFocus());
        screen.on(() -> ((ToggleButton) card.lookup("#printer-ipp")).fire());
        address(screen, card, "ipp://10.0.0.5");
        press(screen, card);
        assertThat(screen.words())
                .contains(
                        "総務課",
                        screen.text("ui.printer.ready"),
                        screen.text("ui.tray.tray-1"),
                        "special",
                        screen.text("ui.printer.can"));
        screen.on(() -> {
            tray(card).setValue("manual");
            CheckBox duplex = (CheckBox) card.lookup("#printer-duplex");
            duplex.fire();
        });
        assertThat(settings.printer().orElseThrow()).hasToString("ipp://10.0.0.5:631/ipp/print");
        assertThat(settings.tray()).isEqualTo("manual");
        assertThat(settings.duplex()).isTrue();

        screen.on(() -> ((ToggleButton) card.lookup("#printer-system")).fire());
        assertThat(settings.printer()).isEmpty();
    }

    @Languages
    @DisplayName("what was remembered is there again, also after the printer was asked")
    void remembered(Locale language) {
        PrinterAddress there = PrinterAddress.of("ipp://10.0.0.5").orElseThrow();
        settings.printer(there, "manual", true);
        FxScreen screen = new FxScreen(language);
        screen.printing.printer =
                Optional.of(
                        new PrinterInfo(
                                "",
                                true,
                                Optional.empty(),
                                true,
                                true,
                                true,
                                List.of("auto", "manual"),
                                true));
        PrinterCard card = screen.show(ui -> new PrinterCard(settings, ui));
        press(screen, card);
        assertThat(tray(card).getValue()).isEqualTo("manual");
        assertThat(((CheckBox) card.lookup("#printer-duplex")).isSelected()).isTrue();
        assertThat(settings.printer()).hasValue(there);
        assertThat(settings.tray()).isEqualTo("manual");
        assertThat(settings.duplex()).isTrue();
    }

    @Languages
    @DisplayName("an address that makes no sense, or where nobody answers, is told beside it")
    void wrong(Locale language) {
        FxScreen screen = new FxScreen(language);
        PrinterCard card = screen.show(ui -> new PrinterCard(settings, ui));
        screen.on(() -> ((ToggleButton) card.lookup("#printer-ipp")).fire());
        address(screen, card, "http://10.0.0.5");
        press(screen, card);
        assertThat(screen.words()).contains(screen.text("ui.printer.no-address"));
        assertThat(settings.printer()).isEmpty();

        address(screen, card, "ipp://10.0.0.5/");
        press(screen, card);
        assertThat(screen.words()).contains(screen.texts.of(PrintReason.UNREACHABLE));
    }

    private static void address(FxScreen screen, PrinterCard card, String written) {
        screen.on(() -> ((TextField) card.lookup("#printer-address")).setText(written));
    }

    private static void press(FxScreen screen, PrinterCard card) {
        screen.on(() -> ((Button) card.lookup("#check-printer")).fire());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> tray(PrinterCard card) {
        return (ComboBox<String>) card.lookup("#printer-tray");
    }
}

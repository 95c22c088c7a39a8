package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrinterInfo;
import kaijidesk.printing.StubPrinter;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The window's printer")
class DeskPrintingTest {
    @Test
    @DisplayName("prints at the address of the settings, beside the FX thread, and answers on it")
    void prints() throws Exception {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        screen.show(ui -> new StackPane());
        Settings settings = Settings.inMemory(Locale.JAPAN, false, 100);
        DeskPrinting printing = new DeskPrinting(settings, Patience.USUAL);
        assertThat(printing.followed()).isFalse();
        try (StubPrinter stub = new StubPrinter()) {
            settings.printer(stub.address(), "tray-1", true);
            assertThat(printing.followed()).isTrue();
            CompletableFuture<PrinterInfo> asked = new CompletableFuture<>();
            screen.on(() -> printing.ask(stub.address(), asked::complete, why -> {}));
            assertThat(asked.get(20, TimeUnit.SECONDS).pdf()).isTrue();

            CompletableFuture<PrintResult> done = new CompletableFuture<>();
            CompletableFuture<Boolean> there = new CompletableFuture<>();
            screen.on(() -> {
                printing.print(
                        "L1",
                        new byte[] {1, 2, 3},
                        waits -> {},
                        result -> {
                            there.complete(Platform.isFxApplicationThread());
                            done.complete(result);
                        });
                assertThat(printing.running("L1")).isTrue();
            });
            assertThat(done.get(20, TimeUnit.SECONDS)).isEqualTo(new PrintResult.Printed());
            assertThat(there.join()).isTrue();
            screen.on(() -> assertThat(printing.running("L1")).isFalse());
            assertThat(stub.documents).containsExactly(new byte[] {1, 2, 3});
        }
    }
}

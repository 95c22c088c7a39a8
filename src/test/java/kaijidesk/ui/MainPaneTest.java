package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.HeldTasks;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rail and screen")
class MainPaneTest {
    @Test
    @DisplayName("going to a ledger reads that ledger, once")
    void ledger() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        HeldTasks tasks = new HeldTasks();
        Ui ui = tasks.in(screen.ui);
        Settings settings = Settings.inMemory(Locale.JAPAN, false, 100);
        MainPane main =
                screen.show(any -> new MainPane(ui, settings, "見本", Session.NONE, () -> {}));
        int before = tasks.waiting();
        screen.on(() -> main.ledgers(LedgerKind.EXPENSES));
        assertThat(tasks.waiting()).isEqualTo(before + 1);
        assertThat(((ToggleButton) main.lookup("#ledger-EXPENSES")).isSelected()).isTrue();
    }
}

package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import kaijidesk.cases.Role;
import kaijidesk.desk.TakeBar;
import kaijidesk.fetch.FetchSettings;
import kaijidesk.fetch.Mailbox;
import kaijidesk.fetch.Security;
import kaijidesk.fetch.WatchedFolder;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The card of where mails are fetched")
class FetchCardTest {
    @TempDir Path folder;

    @Languages
    @DisplayName("an administrator sets a folder and tries it; what can't be used changes nothing")
    void keeps(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.let(Samples.REVIEWER, Role.ADMINISTRATOR);
        FetchCard card = screen.show(FetchCard::new);
        screen.folder = Optional.of(folder);
        press(screen, card, "#fetch-choose");
        press(screen, card, "#fetch-test");
        assertThat(screen.notices.getLast()).contains(screen.text("ui.fetch.tested", 0));
        press(screen, card, "#fetch-save");
        FetchSettings kept = screen.office.behind().fetching().settings();
        assertThat(kept.folder()).isEqualTo(new WatchedFolder(folder.toString(), false));
        press(screen, card, "#fetch-now");
        assertThat(screen.notices.getLast()).contains(screen.text("ui.fetch.done", 0, 0, 0));

        enter(screen, card, "#fetch-host", "mail.example");
        enter(screen, card, "#fetch-user", "desk");
        screen.on(() -> security(card).setValue(Security.NONE));
        press(screen, card, "#fetch-save");
        assertThat(screen.notices.getLast()).contains(screen.texts.of(TakeBar.BAD_SETTINGS));
        assertThat(screen.office.behind().fetching().settings()).isEqualTo(kept);

        screen.on(() -> security(card).setValue(Security.TLS));
        enter(screen, card, "#fetch-password", "secret");
        press(screen, card, "#fetch-save");
        assertThat(screen.office.behind().fetching().settings().mailbox())
                .isEqualTo(new Mailbox("mail.example", 993, Security.TLS, "desk", "", "INBOX", ""));
        assertThat(((TextField) card.lookup("#fetch-password")).getText()).isEmpty();
    }

    @Test
    @DisplayName("others see neither server nor user, and may fetch")
    void others() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        screen.office.let(Samples.REVIEWER, Role.REVIEWER);
        FetchCard card = screen.show(FetchCard::new);
        assertThat(card.lookup("#fetch-save").getParent().isVisible()).isFalse();
        assertThat(card.lookup("#fetch-host").getParent().isVisible()).isFalse();
        assertThat(card.lookup("#fetch-now").isVisible()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Security> security(Node card) {
        return (ComboBox<Security>) card.lookup("#fetch-security");
    }

    private static void enter(FxScreen screen, Node card, String id, String text) {
        screen.on(() -> ((TextField) card.lookup(id)).setText(text));
    }

    private static void press(FxScreen screen, Node card, String id) {
        screen.on(((Button) card.lookup(id))::fire);
    }
}

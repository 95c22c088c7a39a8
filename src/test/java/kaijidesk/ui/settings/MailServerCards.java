package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.Role;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.base.FxScreen;

/** What an administrator does with the card of the mail server. */
public final class MailServerCards {
    private static final String SECRET = "geheim-42";

    private MailServerCards() {}

    /** Sets a server, tries it, looks whether its password shows anywhere, and removes it. */
    public static void walk(FxScreen screen, MailServer server) throws Exception {
        MailServerCard reviewers = screen.show(MailServerCard::new);
        assertThat(screen.words()).contains(screen.text("ui.mail-server.unknown"));
        assertThat(reviewers.lookup("#set-mail-server").getParent().isVisible()).isFalse();
        screen.ui
                .office()
                .people()
                .add(screen.person, Role.ADMINISTRATOR, "a-long-password".toCharArray());
        MailServerCard card = screen.show(MailServerCard::new);
        assertThat(card.lookup("#try-mail-server").isDisabled()).isTrue();
        fire(screen, card, "#set-mail-server");
        Node form = screen.form().orElseThrow();
        screen.on(() -> {
            text(form, "host").setText(server.host());
            text(form, "port").setText("0");
            ((PasswordField) form.lookup("#field-password")).setText(SECRET);
            text(form, "address").setText(server.address());
            text(form, "sender").setText(server.name());
            protection(form).setValue(protection(form).getItems().getFirst());
        });
        fire(screen, form, "#commit");
        assertThat(screen.words()).contains(screen.text("step.mailserver.port"));
        screen.on(() -> text(form, "port").setText("" + server.port()));
        fire(screen, form, "#commit");
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast()).contains(screen.text("ui.mail-server.kept"));
        fire(screen, card, "#try-mail-server");
        assertThat(screen.notices.getLast()).contains(screen.text("ui.mail-server.works"));
        assertThat(card.lookup("#cancel-mail-server").getParent().isVisible()).isFalse();
        fire(screen, card, "#set-mail-server");
        Node again = screen.form().orElseThrow();
        assertThat(text(again, "host").getText()).isEqualTo(server.host());
        assertThat(((PasswordField) again.lookup("#field-password")).getText()).isEmpty();
        assertThat(screen.words()).doesNotContain(SECRET);
        fire(screen, again, "#cancel");
        fire(screen, card, "#no-mail-server");
        assertThat(screen.words()).contains(screen.text("ui.mail-server.unknown"));
    }

    private static void fire(FxScreen screen, Node beneath, String id) {
        screen.on(((Button) beneath.lookup(id))::fire);
    }

    private static TextField text(Node form, String field) {
        return (TextField) form.lookup("#field-" + field);
    }

    @SuppressWarnings("unchecked") // the form has one
    private static ComboBox<Choice> protection(Node form) {
        return (ComboBox<Choice>) form.lookup("#field-protection");
    }
}

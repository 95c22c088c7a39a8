package kaijidesk.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import kaijidesk.regime.Step;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/** Sets the mail server. Its password is never shown; an empty field keeps the one before. */
final class MailServerForm extends FormFrame {
    private static final int USUAL_PORT = 587;

    private final Ui ui;
    private final Runnable done;
    private final EntryRow host;
    private final EntryRow port;
    private final EntryRow protection;
    private final EntryRow user;
    private final EntryRow password;
    private final EntryRow address;
    private final EntryRow name;

    MailServerForm(@Nullable MailServer before, Runnable done, Ui ui) {
        super(ui.text("ui.mail-server.set"), ui.text("ui.mail-server.help"), ui);
        this.ui = ui;
        this.done = done;
        host = row("host", Editors.line(), before == null ? "" : before.host());
        port = row("port", Editors.line(), "" + (before == null ? USUAL_PORT : before.port()));
        protection =
                row(
                        "protection",
                        Editors.choice(
                                Arrays.stream(Protection.values())
                                        .map(each -> new Choice(each.name(), ui.texts().of(each)))
                                        .toList(),
                                ui.texts()),
                        (before == null ? Protection.STARTTLS : before.protection()).name());
        user = row("user", Editors.line(), before == null ? "" : before.user());
        password = row("password", new Secret(new PasswordField()), "");
        address = row("address", Editors.line(), before == null ? "" : before.address());
        name = row("sender", Editors.line(), before == null ? "" : before.name());
        entries(List.of(host, port, protection, user, password, address, name));
    }

    private EntryRow row(String field, Editor editor, String value) {
        EntryRow row = new EntryRow(field, ui.text("ui.mail-server.field." + field), editor);
        editor.value(value);
        return row;
    }

    @Override
    protected void commit() {
        String number = port.value().strip();
        MailServer typed =
                new MailServer(
                        host.value().strip(),
                        number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0,
                        Protection.valueOf(protection.value()),
                        user.value().strip(),
                        password.value(),
                        address.value().strip(),
                        name.value().strip());
        Optional<Step> wrong = typed.wrong();
        if (wrong.isPresent()) {
            place(wrong.get()).problem(Steps.text(wrong.get(), ui.texts()));
            return;
        }
        char[] secret = password.value().isEmpty() ? null : password.value().toCharArray();
        busy();
        ui.tasks()
                .run(
                        () -> {
                            ui.office().outbox().keepServer(typed, secret, ui.person().get());
                            return typed;
                        },
                        kept -> {
                            answered(null);
                            done.run();
                        },
                        this::answered);
    }

    private EntryRow place(Step wrong) {
        return switch (wrong.key()) {
            case "mailserver.port" -> port;
            case "mailserver.unprotected" -> protection;
            case "mailserver.address" -> address;
            case "mailserver.line" -> name;
            default -> host;
        };
    }

    /** Shows dots. */
    private record Secret(PasswordField field) implements Editor {
        @Override
        public Node node() {
            return field;
        }

        @Override
        public String value() {
            return field.getText();
        }

        @Override
        public void value(String written) {
            field.setText(written);
        }

        @Override
        public void begin() {
            field.requestFocus();
        }
    }
}

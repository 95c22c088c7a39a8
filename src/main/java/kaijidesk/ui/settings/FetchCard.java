package kaijidesk.ui.settings;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.desk.FetchDesk;
import kaijidesk.fetch.FetchSettings;
import kaijidesk.fetch.Mailbox;
import kaijidesk.fetch.Security;
import kaijidesk.fetch.WatchedFolder;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;

/**
 * Where mails are fetched, what the own mail server is called, and a try. Administrators change it.
 */
final class FetchCard extends VBox {
    private final Ui ui;
    private final TextField host = new TextField();
    private final TextField port = new TextField();
    private final ComboBox<Security> security = new ComboBox<>();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField folder = new TextField();
    private final TextField moveTo = new TextField();
    private final TextField path = new TextField();
    private final CheckBox moveDone;
    private final TextField mailHost = new TextField();
    private final TextField authServer = new TextField();
    private final Facts fields = new Facts();
    private final HBox ways;
    private final HBox running;
    private final AtomicBoolean stopped = new AtomicBoolean();

    FetchCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.fetch.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.fetch.what"));
        what.setWrapText(true);
        moveDone = new CheckBox(ui.text("ui.fetch.move-done"));
        security.getItems().setAll(Security.values());
        security.setConverter(new Words());
        field("ui.fetch.host", "fetch-host", host);
        field("ui.fetch.port", "fetch-port", port);
        field("ui.fetch.security", "fetch-security", security);
        field("ui.fetch.user", "fetch-user", user);
        field("ui.fetch.password", "fetch-password", password);
        field("ui.fetch.folder", "fetch-folder", folder);
        field("ui.fetch.move-to", "fetch-move-to", moveTo);
        Button choose = button("ui.fetch.choose", "fetch-choose", this::choose);
        HBox watched = new HBox(path, choose, moveDone);
        watched.getStyleClass().add("line");
        path.setId("fetch-path");
        path.setAccessibleText(ui.text("ui.fetch.path"));
        fields.add(ui.text("ui.fetch.path"), watched);
        field("ui.fetch.mail-host", "fetch-mail-host", mailHost);
        field("ui.fetch.auth-server", "fetch-auth-server", authServer);
        ways =
                new HBox(
                        button("ui.fetch.save", "fetch-save", this::save),
                        button("ui.fetch.test", "fetch-test", this::test));
        ways.getStyleClass().add("line");
        Button now = button("ui.fetch.now", "fetch-now", this::fetch);
        running =
                new HBox(
                        new ProgressIndicator(),
                        button("ui.fetch.stop", "fetch-stop", () -> stopped.set(true)));
        running.getStyleClass().add("line");
        running.setMaxHeight(32 * ui.scale());
        HBox last = new HBox(now, running);
        last.getStyleClass().add("line");
        getChildren().addAll(title, what, fields, ways, last);
        working(false);
        administers(false);
        ui.tasks().run(() -> ui.office().fetching().settings(), this::show, ui.failure());
        ui.tasks()
                .run(
                        () -> ui.office().people().all().stream().anyMatch(this::administratorHere),
                        this::administers,
                        ui.failure());
    }

    private boolean administratorHere(Account account) {
        return account.person().sameAs(ui.person().get())
                && !account.closed()
                && account.role().may(Duty.PEOPLE);
    }

    /** Others see neither servers nor names. */
    private void administers(boolean may) {
        for (Node each : new Node[] {fields, ways}) {
            each.setVisible(may);
            each.setManaged(may);
        }
    }

    private void show(FetchSettings settings) {
        Mailbox box = settings.mailbox();
        host.setText(box == null ? "" : box.host());
        port.setText(box == null ? "993" : Integer.toString(box.port()));
        security.setValue(box == null ? Security.TLS : box.security());
        user.setText(box == null ? "" : box.user());
        folder.setText(box == null ? "INBOX" : box.folder());
        moveTo.setText(box == null ? "" : box.moveTo());
        WatchedFolder watched = settings.folder();
        path.setText(watched == null ? "" : watched.path());
        moveDone.setSelected(watched != null && watched.move());
        mailHost.setText(settings.mailHost());
        authServer.setText(settings.authServer());
    }

    private FetchSettings typed() {
        Mailbox box =
                host.getText().isBlank()
                        ? null
                        : new Mailbox(
                                host.getText().strip(),
                                number(port.getText().strip()),
                                security.getValue(),
                                user.getText().strip(),
                                password.getText(),
                                folder.getText().strip(),
                                moveTo.getText().strip());
        WatchedFolder watched =
                path.getText().isBlank()
                        ? null
                        : new WatchedFolder(path.getText().strip(), moveDone.isSelected());
        return new FetchSettings(
                box, watched, mailHost.getText().strip(), authServer.getText().strip());
    }

    private static int number(String written) {
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
    }

    private void choose() {
        ui.files().chooseFolder().ifPresent(chosen -> path.setText(chosen.toString()));
    }

    private void save() {
        FetchSettings typed = typed();
        ui.tasks()
                .run(
                        () -> {
                            ui.office().fetching().keep(typed, ui.person().get());
                            return ui.office().fetching().settings();
                        },
                        kept -> {
                            password.clear();
                            show(kept);
                            ui.notices().show(Tone.DONE, ui.text("ui.fetch.kept"));
                        },
                        ui.failure());
    }

    private void test() {
        FetchSettings typed = typed();
        ui.tasks()
                .run(
                        () -> ui.office().fetching().test(typed, ui.person().get()),
                        mails -> ui.notices().show(Tone.DONE, ui.text("ui.fetch.tested", mails)),
                        failure ->
                                ui.notices()
                                        .show(Tone.FAILURE, Failures.text(failure, ui.texts())));
    }

    private void fetch() {
        stopped.set(false);
        working(true);
        ui.tasks()
                .run(
                        () -> ui.office().fetching().run(ui.person().get(), () -> !stopped.get()),
                        this::fetched,
                        failure -> {
                            working(false);
                            ui.failure().accept(failure);
                        });
    }

    private void fetched(FetchDesk.Fetch fetch) {
        working(false);
        ui.notices()
                .show(
                        Tone.DONE,
                        ui.text("ui.fetch.done", fetch.taken(), fetch.known(), fetch.large()));
        fetch.failures().forEach(why -> ui.notices().show(Tone.FAILURE, ui.texts().of(why)));
    }

    private void working(boolean now) {
        running.setVisible(now);
        running.setManaged(now);
    }

    private void field(String key, String id, javafx.scene.control.Control control) {
        control.setId(id);
        control.setAccessibleText(ui.text(key));
        control.setMaxWidth(320 * ui.scale());
        fields.add(ui.text(key), control);
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }

    private final class Words extends StringConverter<Security> {
        @Override
        public String toString(Security value) {
            return value == null ? "" : ui.texts().of(value);
        }

        @Override
        public Security fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}

package kaijidesk.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.database.OperatorDatabase;
import kaijidesk.records.database.Probe;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;

/** How the operator's own database is asked. Administrators alone see it. */
final class DatabaseCard extends VBox {
    private final Ui ui;
    private final Runnable kept;
    private final TextField address = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextArea members = query("database-members");
    private final TextArea trades = query("database-trades");
    private final TextArea messages = query("database-messages");
    private final ProgressIndicator busy = new ProgressIndicator();
    private final HBox buttons;
    private final VBox answer = new VBox();

    /** A card that calls that when the settings were kept. */
    DatabaseCard(Ui ui, Runnable kept) {
        this.ui = ui;
        this.kept = kept;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.database.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.database.what"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        address.setId("database-address");
        address.setPromptText(ui.text("ui.database.example"));
        user.setId("database-user");
        password.setId("database-password");
        password.setPromptText(ui.text("ui.database.password-kept"));
        busy.setPrefSize(20 * ui.scale(), 20 * ui.scale());
        busy.setVisible(false);
        buttons =
                new HBox(
                        button("ui.database.test", "test-database", this::test),
                        button("ui.database.keep", "keep-database", this::keep),
                        busy);
        buttons.getStyleClass().add("line");
        answer.setId("database-answer");
        answer.getStyleClass().add("probes");
        answer.setSpacing(8 * ui.scale());
        getChildren()
                .addAll(
                        title,
                        what,
                        row("ui.database.address", address),
                        row("ui.database.user", user),
                        row("ui.database.password", password),
                        row("ui.database.members", members),
                        row("ui.database.trades", trades),
                        row("ui.database.messages", messages),
                        buttons,
                        answer);
        visible(false);
        ui.tasks().run(() -> ui.office().people().all(), this::ask, ui.failure());
    }

    private void ask(List<Account> accounts) {
        boolean may =
                accounts.stream()
                        .anyMatch(account ->
                                account.person().sameAs(ui.person().get())
                                        && !account.closed()
                                        && account.role().may(Duty.CONNECT));
        if (may) {
            visible(true);
            ui.tasks()
                    .run(
                            () -> ui.office().records().database(ui.person().get()),
                            known -> known.ifPresent(this::show),
                            ui.failure());
        }
    }

    private void show(OperatorDatabase database) {
        address.setText(database.address());
        user.setText(database.user());
        members.setText(database.members());
        trades.setText(database.trades());
        messages.setText(database.messages());
    }

    private OperatorDatabase entered() {
        return new OperatorDatabase(
                address.getText().strip(),
                user.getText().strip(),
                password.getText(),
                members.getText().strip(),
                trades.getText().strip(),
                messages.getText().strip());
    }

    private void test() {
        OperatorDatabase entered = entered();
        answer.getChildren().clear();
        working(true);
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .records()
                                        .probe(entered, ReadProgress.UNSEEN, ui.person().get()),
                        probes -> {
                            working(false);
                            answer.getChildren()
                                    .setAll(
                                            probes.stream()
                                                    .map((Probe each) -> new ProbeView(each, ui))
                                                    .toList());
                        },
                        this::failed);
    }

    private void keep() {
        OperatorDatabase entered = entered();
        working(true);
        ui.tasks()
                .run(
                        () -> {
                            ui.office().records().keep(entered, ui.person().get());
                            return entered;
                        },
                        done -> {
                            working(false);
                            password.clear();
                            ui.notices().show(Tone.DONE, ui.text("ui.database.kept"));
                            kept.run();
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        working(false);
        ui.failure().accept(failure);
    }

    private void working(boolean now) {
        buttons.setDisable(now);
        busy.setVisible(now);
    }

    private void visible(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private HBox row(String key, TextInputControl field) {
        Label name = new Label(ui.text(key));
        name.setMinWidth(160 * ui.scale());
        name.setLabelFor(field);
        field.setAccessibleText(ui.text(key));
        HBox row = new HBox(name, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        row.getStyleClass().add("line");
        row.setAlignment(field instanceof TextArea ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        return row;
    }

    private static TextArea query(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return area;
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}

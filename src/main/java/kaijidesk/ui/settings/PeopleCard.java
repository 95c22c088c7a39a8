package kaijidesk.ui.settings;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.start.Entrance;
import kaijidesk.ui.start.PasswordFields;
import kaijidesk.ui.start.RecoveryForm;
import kaijidesk.ui.start.ShortForm;

/** Who may enter, and as what; one's own password; the office's key and recovery sheet. */
final class PeopleCard extends VBox {
    private final Ui ui;
    private final VBox people = new VBox();
    private final HBox keys;

    PeopleCard(Ui ui, Session session) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.people.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.people.what"));
        what.setWrapText(true);
        people.setId("people");
        people.setSpacing(4 * ui.scale());
        keys =
                new HBox(
                        button("ui.people.add", "add-person", this::add),
                        button("ui.people.recovery", "new-recovery", this::recovery),
                        button("ui.people.key", "change-key", session::changeKey));
        keys.getStyleClass().add("line");
        HBox own =
                new HBox(
                        button("ui.people.password", "own-password", this::password),
                        button("ui.people.lock", "lock", session::lock));
        own.getStyleClass().add("line");
        getChildren().addAll(title, what, people, keys, own);
        administers(false);
        read();
    }

    private void read() {
        ui.tasks().run(() -> ui.office().people().all(), this::show, ui.failure());
    }

    private void show(List<Account> accounts) {
        Person me = ui.person().get();
        boolean administrator =
                accounts.stream()
                        .anyMatch(account ->
                                account.person().sameAs(me)
                                        && !account.closed()
                                        && account.role().may(Duty.PEOPLE));
        administers(administrator);
        people.getChildren()
                .setAll(accounts.stream().map(each -> row(each, administrator)).toList());
    }

    private void administers(boolean administrator) {
        keys.setVisible(administrator);
        keys.setManaged(administrator);
    }

    private HBox row(Account account, boolean administrator) {
        Label name = new Label(account.person().name());
        name.setMinWidth(200 * ui.scale());
        HBox row = new HBox(name);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        if (account.closed()) {
            Label shut = new Label(ui.text("ui.people.shut", account.role()));
            shut.getStyleClass().add("muted");
            row.getChildren().add(shut);
        } else if (administrator) {
            row.getChildren().addAll(roles(account), remove(account));
        } else {
            row.getChildren().add(new Label(ui.texts().of(account.role())));
        }
        return row;
    }

    private ComboBox<Role> roles(Account account) {
        ComboBox<Role> role = roles(account.role());
        role.setAccessibleText(ui.text("ui.people.role-of", account.person().name()));
        role.setOnAction(event ->
                done(() -> ui.office().people().change(account.person(), role.getValue())));
        return role;
    }

    private ComboBox<Role> roles(Role chosen) {
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setValue(chosen);
        role.setCellFactory(list -> cell());
        role.setButtonCell(cell());
        return role;
    }

    private ListCell<Role> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Role role, boolean empty) {
                super.updateItem(role, empty);
                setText(empty || role == null ? "" : ui.texts().of(role));
            }
        };
    }

    private Button remove(Account account) {
        Button remove = new Button(ui.text("ui.people.remove"));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(ui.text("ui.people.remove") + " " + account.person().name());
        remove.setOnAction(event ->
                form(
                        ui.text("ui.people.remove"),
                        ui.text("ui.people.remove.help", account.person().name()),
                        () -> done(() -> ui.office().people().remove(account.person())),
                        new SimpleBooleanProperty()));
        return remove;
    }

    private void add() {
        TextField name = new TextField();
        name.setId("person-name");
        ComboBox<Role> role = roles(Role.REVIEWER);
        PasswordFields password = new PasswordFields(true, ui.texts());
        form(
                ui.text("ui.people.add"),
                "",
                () -> {
                    String typed = name.getText();
                    char[] secret = password.take();
                    Role chosen = role.getValue();
                    done(() -> ui.office().people().add(new Person(typed), chosen, secret));
                },
                password.missing(name.textProperty()),
                ShortForm.row(ui.text("ui.person.name"), name),
                ShortForm.row(ui.text("ui.people.role"), role),
                password);
        name.requestFocus();
    }

    private void password() {
        PasswordFields old = new PasswordFields(false, ui.texts());
        PasswordFields fresh = new PasswordFields(true, ui.texts());
        form(
                ui.text("ui.people.password"),
                "",
                () -> {
                    char[] before = old.take();
                    char[] after = fresh.take();
                    done(() -> {
                        ui.office().people().password(ui.person().get(), before, after);
                        return Boolean.TRUE;
                    });
                },
                old.missing().flatMap(none -> fresh.missing().map(bad -> none || bad)),
                old,
                fresh);
        old.setOnEnter(fresh::requestFocus);
        old.requestFocus();
    }

    private void recovery() {
        ui.tasks()
                .run(
                        () -> {
                            var code = ui.office().people().newRecovery(ui.person().get());
                            byte[] sheet =
                                    ui.office().people().sheet(code, ui.person().get(), ui.texts());
                            return new Entrance.Recovery(code.grouped(), sheet);
                        },
                        made ->
                                ui.modals()
                                        .show(new RecoveryForm(made, ui, () -> ui.modals().hide())),
                        ui.failure());
    }

    private void form(
            String title,
            String help,
            Runnable go,
            ObservableValue<Boolean> missing,
            Region... rows) {
        ShortForm form =
                new ShortForm(title, help, title, ui.texts(), () -> ui.modals().hide(), rows);
        form.commit().disableProperty().bind(missing);
        form.commit().setOnAction(event -> go.run());
        for (Region row : rows) {
            if (row instanceof PasswordFields password) {
                password.setOnEnter(form.commit()::fire);
            }
        }
        ui.modals().show(form);
    }

    private void done(java.util.concurrent.Callable<?> change) {
        ui.tasks()
                .run(
                        change,
                        changed -> {
                            // what was typed stays until it was taken
                            ui.modals().hide();
                            ui.notices().show(Tone.DONE, ui.text("ui.people.done"));
                            read();
                        },
                        failure -> {
                            ui.failure().accept(failure);
                            read();
                        });
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}

package kaijidesk.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Person;
import kaijidesk.ui.base.Ui;

/** Who may let a case pass a rule: a list of names until people sign in. */
final class SupervisorsCard extends VBox {
    private final Ui ui;
    private final VBox names = new VBox();
    private final TextField name = new TextField();

    SupervisorsCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.supervisors.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.supervisors.what"));
        what.setWrapText(true);
        names.setId("supervisors");
        names.setSpacing(4 * ui.scale());
        name.setId("supervisor-name");
        name.setPromptText(ui.text("ui.supervisors.name"));
        name.setAccessibleText(ui.text("ui.supervisors.name"));
        Button add = new Button(ui.text("ui.supervisors.add"));
        add.setId("add-supervisor");
        add.setOnAction(event -> add());
        HBox line = new HBox(name, add);
        line.getStyleClass().add("line");
        getChildren().addAll(title, what, names, line);
        ui.tasks().run(ui.office()::supervisors, this::show, ui.failure());
    }

    private void add() {
        try {
            change(new Person(name.getText()), true);
            name.clear();
        } catch (IllegalArgumentException e) {
            ui.notices().show(kaijidesk.ui.base.Notices.Tone.FAILURE, ui.text("cli.bad-name"));
        }
    }

    private void change(Person person, boolean supervisor) {
        ui.tasks()
                .run(
                        () -> {
                            ui.office().changeSupervisor(person, supervisor, ui.person().get());
                            return ui.office().supervisors();
                        },
                        this::show,
                        ui.failure());
    }

    private void show(List<Person> supervisors) {
        names.getChildren().clear();
        if (supervisors.isEmpty()) {
            names.getChildren().add(new Label(ui.text("ui.supervisors.none")));
        }
        supervisors.forEach(person -> names.getChildren().add(row(person)));
    }

    private HBox row(Person person) {
        Button remove = new Button(ui.text("ui.supervisors.remove"));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(ui.text("ui.supervisors.remove") + " " + person.name());
        remove.setOnAction(event -> change(person, false));
        Label label = new Label(person.name());
        label.setMinWidth(160 * ui.scale());
        HBox row = new HBox(label, remove);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

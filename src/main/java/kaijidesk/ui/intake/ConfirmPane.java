package kaijidesk.ui.intake;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.Look;
import kaijidesk.desk.InboxView;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;

/** A mail beside what was understood of it, and what a person may do with it. */
final class ConfirmPane extends VBox {
    private final Ui ui;
    private final InboxModel model;
    private final InboxView view;
    private final Reveal reveal;
    private boolean busy;

    ConfirmPane(InboxView view, InboxModel model, Consumer<CaseNumber> opened, Ui ui) {
        this.ui = ui;
        this.model = model;
        this.view = view;
        // which mail it was stands in the history; its number alone tells nobody anything
        this.reveal = ui.reveal(new Look(Look.Kind.REVEAL, null, "mail-" + view.entry().number()));
        getStyleClass().add("confirm-mail");
        setSpacing(12 * ui.scale());
        setMinWidth(0);
        GridPane both = new GridPane();
        both.setHgap(12 * ui.scale());
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            both.getColumnConstraints().add(half);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        both.getRowConstraints().add(row);
        both.addRow(
                0, new MailCard(view, reveal, ui), new UnderstoodCard(view, reveal, opened, ui));
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(both, aside() ? asideButtons() : buttons());
    }

    private boolean aside() {
        return view.entry().state() == InboxState.SET_ASIDE;
    }

    private Node asideButtons() {
        Button back = button("ui.inbox.put-back", "put-back", this::enter);
        back.getStyleClass().add("accent");
        return line(hint("ui.inbox.hint.aside"), back);
    }

    private Node buttons() {
        Button accept = button("ui.inbox.accept", "accept-mail", this::accept);
        accept.getStyleClass().add("accent");
        accept.setDisable(!view.acceptable());
        Button moment =
                button(
                        "ui.inbox.other-moment",
                        "other-moment",
                        () -> form(new AcceptForm(model, view, ui)));
        moment.setDisable(!view.acceptable());
        return line(
                hint("ui.inbox.hint"),
                button("ui.inbox.set-aside", "set-aside", this::setAside),
                button("ui.inbox.add", "add-mail", () -> form(new AddForm(model, view, ui))),
                moment,
                accept);
    }

    private Label hint(String key) {
        Label hint = new Label(ui.text(key));
        hint.getStyleClass().addAll("muted", "hint");
        return hint;
    }

    private static HBox line(Label hint, Button... ways) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(hint, gap);
        buttons.getChildren().addAll(ways);
        buttons.getStyleClass().add("line");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinHeight(USE_PREF_SIZE);
        return buttons;
    }

    /** What Enter does: begins the case, or puts back what was set aside. */
    void enter() {
        if (aside()) {
            form(
                    new ReasonForm(
                            ui.text("ui.inbox.put-back"),
                            ui.text("ui.inbox.put-back.help"),
                            (note, answered) -> model.putBack(view, note, answered),
                            ui));
        } else {
            accept();
        }
    }

    private void setAside() {
        form(
                new ReasonForm(
                        ui.text("ui.inbox.set-aside"),
                        ui.text("ui.inbox.set-aside.help"),
                        (note, answered) -> model.setAside(view, note, answered),
                        ui));
    }

    /** Begins the case; asks for a note first where a like one is there. */
    private void accept() {
        if (busy) {
            return;
        }
        if (!view.acceptable()) {
            ui.notices().show(Tone.WARNING, ui.text("ui.inbox.cannot-accept"));
            return;
        }
        if (view.again()) {
            form(new AcceptForm(model, view, ui));
            return;
        }
        busy = true;
        model.accept(
                view,
                null,
                "",
                failure -> {
                    busy = false;
                    if (failure != null) {
                        ui.notices().show(Tone.FAILURE, Failures.text(failure, ui.texts()));
                    }
                });
    }

    /** Masks again what it shows. */
    void hide() {
        reveal.hide();
    }

    private void form(FormFrame form) {
        ui.modals().show(form);
        form.begin();
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}

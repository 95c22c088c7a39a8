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
        getChildren().addAll(both, buttons());
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
        Label hint = new Label(ui.text("ui.inbox.hint"));
        hint.getStyleClass().addAll("muted", "hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        hint,
                        gap,
                        button(
                                "ui.inbox.set-aside",
                                "set-aside",
                                () -> form(new AsideForm(model, view, ui))),
                        button(
                                "ui.inbox.add",
                                "add-mail",
                                () -> form(new AddForm(model, view, ui))),
                        moment,
                        accept);
        buttons.getStyleClass().add("line");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinHeight(USE_PREF_SIZE);
        return buttons;
    }

    /** Begins the case; asks for a note first where a like one is there. */
    void accept() {
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

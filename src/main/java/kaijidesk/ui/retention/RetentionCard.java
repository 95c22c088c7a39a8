package kaijidesk.ui.retention;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.desk.DueCase;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Cases whose retention is over (R6.03): one person chooses and proposes, another purges (R6.04).
 */
public final class RetentionCard extends VBox {
    private final Ui ui;
    private final RetentionModel model;
    private final Consumer<CaseNumber> opened;
    private final VBox rows = new VBox();
    private final Label pending = new Label();
    private final Button anew;
    private final Button propose;
    private final Button withdraw;
    private final Button purge;
    private final Label own = new Label();
    private final FlowPane acts;
    private final HBox running;
    private final ProgressBar bar = new ProgressBar(0);

    /** A card over what is due today; {@code opened} is told which case the user wants to see. */
    public RetentionCard(Ui ui, Consumer<CaseNumber> opened) {
        this.ui = ui;
        this.opened = opened;
        this.model = new RetentionModel(ui);
        getStyleClass().addAll("card-pane", "retention");
        Label title = new Label(ui.text("ui.retention.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.retention.what"));
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        pending.setText(ui.text("ui.retention.pending"));
        pending.setGraphic(Icons.of(Material2OutlinedAL.HOURGLASS_EMPTY));
        pending.getStyleClass().addAll("problem", "tone-warn");
        pending.setWrapText(true);
        rows.getStyleClass().add("due-rows");
        own.setText(ui.text("ui.retention.own"));
        own.getStyleClass().add("muted");
        anew = button("compact", "ui.retention.compact", model::compact);
        propose = button("propose-purge", "ui.retention.propose", this::propose);
        withdraw = button("withdraw-purge", "ui.retention.withdraw", this::withdraw);
        purge = button("purge", "ui.retention.purge", this::purge);
        purge.getStyleClass().add("danger");
        acts = new FlowPane(propose, withdraw, purge, own);
        acts.getStyleClass().add("acts");
        running = running();
        getChildren().addAll(title, what, pending, anew, rows, acts, running);
        model.known().subscribe(this::show);
        model.progress().subscribe(share -> run(share.doubleValue()));
        model.reload();
    }

    private HBox running() {
        bar.setAccessibleText(ui.text("ui.retention.running"));
        Button cancel = new Button(ui.text("ui.form.cancel"));
        cancel.setId("cancel-purge");
        cancel.getStyleClass().add("compact");
        cancel.setOnAction(event -> model.cancel());
        HBox line = new HBox(new Label(ui.text("ui.retention.running")), bar, cancel);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void run(double share) {
        boolean now = share != RetentionModel.IDLE;
        bar.setProgress(now ? share : 0);
        shown(running, now);
        acts.setDisable(now);
        anew.setDisable(now);
        rows.setDisable(now);
    }

    private void show(RetentionModel.@Nullable Known known) {
        rows.getChildren().clear();
        shown(pending, known != null && known.pending());
        shown(anew, known != null && known.pending());
        if (known == null || known.due().isEmpty()) {
            Label none =
                    new Label(ui.text(known == null ? "ui.list.loading" : "ui.retention.none"));
            none.setWrapText(true);
            rows.getChildren().add(none);
        } else {
            known.due().forEach(due -> rows.getChildren().add(row(due)));
        }
        shown(acts, known != null && !known.due().isEmpty());
        offer();
    }

    private DueRow row(DueCase due) {
        DueRow row = new DueRow(due, model, ui, opened);
        row.chosen().selectedProperty().subscribe(now -> offer());
        return row;
    }

    /** A button that would do nothing, or that the rules bar, can't be pressed. */
    private void offer() {
        propose.setDisable(chosen(due -> due.proposed() == null).isEmpty());
        withdraw.setDisable(chosen(due -> due.proposed() != null).isEmpty());
        purge.setDisable(chosen(this::byAnother).isEmpty());
        shown(own, !chosen(due -> due.proposed() != null && !byAnother(due)).isEmpty());
    }

    private boolean byAnother(DueCase due) {
        Decision proposed = due.proposed();
        return proposed != null && !proposed.by().sameAs(ui.person().get());
    }

    private List<CaseNumber> chosen(Predicate<DueCase> which) {
        return rows.getChildren().stream()
                .filter(DueRow.class::isInstance)
                .map(DueRow.class::cast)
                .filter(row -> row.chosen().isSelected())
                .map(DueRow::due)
                .filter(which)
                .map(DueCase::number)
                .toList();
    }

    private void propose() {
        model.propose(chosen(due -> due.proposed() == null));
    }

    private void withdraw() {
        model.withdraw(chosen(due -> due.proposed() != null));
    }

    private void purge() {
        PurgeForm form = new PurgeForm(chosen(this::byAnother), model, ui);
        ui.modals().show(form);
        form.begin();
    }

    private Button button(String id, String key, Runnable press) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        return button;
    }

    private static void shown(javafx.scene.Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}

package kaijidesk.ui.intake;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Look;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The operator's list of rights holders (R4.04): to add to it, to change it, to apply by it. */
final class HoldersCard extends VBox {
    /** The one column that may be cut short. */
    private static final String NAME = "NAME";

    private final Ui ui;
    private final IntakeModel model;
    private final Reveal reveal;
    private final TableView<RightsHolder> table = new TableView<>();

    HoldersCard(IntakeModel model, Ui ui) {
        this.ui = ui;
        this.model = model;
        this.reveal = ui.reveal(null, "ui.mask.about.holders");
        getStyleClass().add("card-pane");
        VBox.setVgrow(table, Priority.ALWAYS);
        table();
        getChildren().addAll(head(), table);
    }

    private Node head() {
        Label title = new Label(ui.text("ui.holders.title"));
        title.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = button("ui.holders.add", "add-holder", Material2OutlinedAL.ADD);
        add.setOnAction(event -> show(new HolderForm(model, null, ui)));
        Button change = button("ui.holders.change", "change-holder", Material2OutlinedAL.EDIT);
        change.setOnAction(event -> change());
        change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button claim = button("act.receive-rights-claim", "claim", Material2OutlinedAL.GAVEL);
        claim.setOnAction(event -> show(new ClaimForm(model, selected(), ui)));
        claim.disableProperty().bind(Bindings.isEmpty(model.holders()));
        HBox head =
                new HBox(title, gap, RevealButton.worded(reveal, ui.texts()), add, change, claim);
        head.getStyleClass().add("form-buttons");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button button(String key, String id, Ikon icon) {
        Button button = new Button(ui.text(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void table() {
        table.setId("holders");
        table.getStyleClass().add("dense");
        table.setAccessibleText(ui.text("ui.holders.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        reveal.shown().subscribe(shown -> table.refresh());
        table.setItems(model.holders());
        model.holders()
                .addListener(
                        (ListChangeListener<RightsHolder>)
                                change -> {
                                    if (selected() == null) {
                                        table.getSelectionModel().selectFirst();
                                    }
                                });
        double day = ui.texts().japanese() ? 160 : 128;
        column("ID", 72, holder -> new Label(holder.id()));
        column(NAME, 220, this::name);
        column(
                "BASIS",
                ui.texts().japanese() ? 116 : 152,
                holder -> new Label(ui.texts().of(holder.basis())));
        column(
                "REFERENCE",
                ui.texts().japanese() ? 110 : 146,
                holder -> new Label(holder.reference()));
        column("FROM", day, holder -> new Label(ui.texts().day(holder.validFrom())));
        column("UNTIL", day, holder -> new Label(until(holder)));
        column("STATE", 130, this::state);
        table.setPlaceholder(
                new EmptyState(
                        Material2OutlinedAL.BUSINESS,
                        ui.text("ui.holders.none"),
                        ui.text("ui.holders.none.advice")));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        change();
                        event.consume();
                    }
                });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                change();
            }
        });
    }

    private String until(RightsHolder holder) {
        return holder.validUntil() == null
                ? ui.text("ui.holders.no-end")
                : ui.texts().day(holder.validUntil());
    }

    private Node name(RightsHolder holder) {
        boolean shown = reveal.shown().get();
        Label name = new Label(Shown.of(shown ? holder.name() : Masks.of(holder.name())));
        name.setTooltip(new Tooltip(name.getText()));
        return name;
    }

    private Node state(RightsHolder holder) {
        Validity validity = Validity.of(holder, ui.today());
        Ikon icon =
                switch (validity) {
                    case VALID -> Material2OutlinedAL.CHECK_CIRCLE;
                    case ENDS_SOON, NOT_YET -> Material2OutlinedAL.ALARM;
                    case ENDED -> Material2OutlinedAL.CANCEL;
                };
        return new Chip(ui.texts().of(validity), validity.tone(), icon);
    }

    private void column(String name, double width, Function<RightsHolder, Node> cell) {
        TableColumn<RightsHolder, RightsHolder> column =
                new TableColumn<>(ui.text("ui.holders.field." + name));
        column.setPrefWidth(width * ui.scale());
        column.setMinWidth((name.equals(NAME) ? 80 : width) * ui.scale());
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> new NodeCell(cell));
        table.getColumns().add(column);
    }

    private @Nullable RightsHolder selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void change() {
        RightsHolder holder = selected();
        if (holder != null) {
            // the form shows what the list says of it: its address too
            Look look = new Look(Look.Kind.REVEAL, null, "ui.mask.about.holder");
            ui.tasks()
                    .run(
                            () -> {
                                ui.looked(look);
                                return holder;
                            },
                            known -> show(new HolderForm(model, known, ui)),
                            ui.failure());
        }
    }

    private void show(FormFrame form) {
        ui.modals().show(form);
        form.begin();
    }

    private static final class NodeCell extends TableCell<RightsHolder, RightsHolder> {
        private final Function<RightsHolder, Node> make;

        NodeCell(Function<RightsHolder, Node> make) {
            this.make = make;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable RightsHolder holder, boolean empty) {
            super.updateItem(holder, empty);
            setGraphic(empty || holder == null ? null : make.apply(holder));
        }
    }
}

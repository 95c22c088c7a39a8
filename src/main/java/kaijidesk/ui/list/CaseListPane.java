package kaijidesk.ui.list;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.intake.MailDrop;
import kaijidesk.ui.intake.MailIntake;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.RevealButton;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The screen with all cases. Mails are taken in by button or by dropping files on it. */
public final class CaseListPane extends VBox {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RECEIVE =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private final Ui ui;
    private final CaseListModel model;
    private final Reveal reveal;
    private final TableView<CaseItem> table;
    private final FilterBar filters;
    private final Consumer<CaseNumber> opened;
    private final Consumer<List<Path>> dropped;

    /**
     * The list.
     *
     * @param opened is told which case the user wants to see
     * @param dropped is given mails that were dropped or chosen
     */
    public CaseListPane(Ui ui, Consumer<CaseNumber> opened, Consumer<List<Path>> dropped) {
        this.ui = ui;
        this.opened = opened;
        this.dropped = dropped;
        this.model = new CaseListModel(ui);
        this.reveal = ui.reveal(null, "ui.mask.about.list");
        this.table = CaseTable.of(reveal, ui);
        this.filters = new FilterBar(model, ui);
        getStyleClass().addAll("screen", "case-list");
        setMinWidth(0);
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), filters, table);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        new MailDrop(this, this::receive);
        reload();
    }

    /** Reads the list anew and keeps selection, order and filter. */
    public void reload() {
        CaseItem selected = table.getSelectionModel().getSelectedItem();
        model.reload(() -> {
            if (selected == null) {
                // where the arrow keys begin and what Enter opens
                table.getSelectionModel().selectFirst();
            } else {
                select(selected.row().number());
            }
        });
    }

    /** Puts the keyboard on the lines. */
    public void begin() {
        table.requestFocus();
    }

    /** Takes in mails: they go where a person looks at each before it begins a case. */
    public void receive(List<Path> mails) {
        dropped.accept(mails);
    }

    private void select(CaseNumber number) {
        CaseItem item = model.find(number);
        if (item != null) {
            table.getSelectionModel().select(item);
            table.scrollTo(item);
        }
    }

    private Node head() {
        Label title = new Label(ui.text("ui.list.title"));
        title.getStyleClass().add("screen-title");
        Label count = new Label();
        count.setId("count");
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        ui.text(
                                                "ui.list.count",
                                                model.shown().size(),
                                                model.all().size()),
                                model.shown(),
                                model.all()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        count,
                        gap,
                        RevealButton.worded(reveal, ui.texts()),
                        receiveButton("accent"));
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button receiveButton(String styleClass) {
        return MailIntake.button(ui, styleClass, this::choose);
    }

    private void choose() {
        List<Path> chosen = ui.files().chooseMails();
        if (!chosen.isEmpty()) {
            receive(chosen);
        }
    }

    private void table() {
        SortedList<CaseItem> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setAccessibleText(ui.text("ui.list.title"));
        model.loaded().subscribe(loaded -> placeholder());
        model.filter().subscribe(filter -> placeholder());
        table.setRowFactory(any -> {
            var row = new javafx.scene.control.TableRow<CaseItem>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open();
                }
            });
            return row;
        });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                        event.consume();
                    }
                });
    }

    private void placeholder() {
        if (!model.loaded().get()) {
            table.setPlaceholder(new Label(ui.text("ui.list.loading")));
        } else if (model.filter().get().isNone()) {
            table.setPlaceholder(
                    new EmptyState(
                            Material2OutlinedAL.INBOX,
                            ui.text("ui.list.empty"),
                            ui.text("ui.list.empty.advice"),
                            receiveButton("outlined")));
        } else {
            Button clear = new Button(ui.text("ui.list.clear"));
            clear.setOnAction(event -> filters.clear());
            table.setPlaceholder(
                    new EmptyState(
                            Material2OutlinedMZ.SEARCH_OFF,
                            ui.text("ui.list.none-match"),
                            ui.text("ui.list.none-match.advice"),
                            clear));
        }
    }

    private void open() {
        CaseItem item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            opened.accept(item.row().number());
        }
    }

    private void shortcut(KeyEvent event) {
        if (FIND.match(event)) {
            filters.focusSearch();
        } else if (RECEIVE.match(event)) {
            choose();
        } else if (event.getCode() == KeyCode.F5) {
            reload();
        } else {
            return;
        }
        event.consume();
    }
}

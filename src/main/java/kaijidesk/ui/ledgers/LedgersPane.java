package kaijidesk.ui.ledgers;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The screen with the ledgers: provisions (R6.01), expenses (R2.17), destructions (R6.03), and the
 * mail register.
 */
public final class LedgersPane extends VBox {
    private final Ui ui;
    private final LedgerModel model;
    private final Consumer<CaseNumber> opened;
    private final ToggleGroup kinds = new ToggleGroup();
    private final LedgerTable table;
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final HBox leave = new HBox();
    private final RevealButton reveal;
    private final DateEditor from;
    private final DateEditor until;

    /** One of the ledgers; {@code opened} is told which case the user wants to see. */
    public LedgersPane(LedgerKind first, Ui ui, Consumer<CaseNumber> opened) {
        this.ui = ui;
        this.opened = opened;
        this.model = new LedgerModel(ui);
        Reveal data = ui.reveal(null, "ui.mask.about.ledger");
        this.table = new LedgerTable(ui, data);
        this.from = new DateEditor(ui.texts());
        this.until = new DateEditor(ui.texts());
        this.reveal = RevealButton.worded(data, ui.texts());
        getStyleClass().addAll("screen", "ledgers");
        setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        problem.setId("days-problem");
        problem.getStyleClass().addAll("problem", "tone-bad");
        problem.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        summary.setId("summary");
        summary.getStyleClass().add("strong");
        getChildren().addAll(head(), choices(), problem, table, summary);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(this::click);
        model.problem().subscribe(this::say);
        model.ledger().subscribe(this::show);
        choose(first);
    }

    /** Shows another ledger. */
    public void choose(LedgerKind kind) {
        kinds.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == kind)
                .forEach(kinds::selectToggle);
        reveal.setVisible(LedgerTable.personal(kind));
        model.choose(kind);
    }

    /** Shows the entries of a single day. */
    public void limit(LocalDate day) {
        from.value(day.toString());
        until.value(day.toString());
        model.limit(from.value(), until.value());
    }

    /** Puts the keyboard on the choice of ledgers. */
    public void begin() {
        ((ToggleButton) kinds.getSelectedToggle()).requestFocus();
    }

    private Node head() {
        Label title = new Label(ui.text("ui.ledgers.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton export =
                new MenuButton(ui.text("ui.ledgers.save"), Icons.of(Material2OutlinedMZ.SAVE_ALT));
        export.setId("export");
        for (LedgerFormat format : LedgerFormat.values()) {
            MenuItem item = new MenuItem(ui.texts().of(format));
            item.setId("export-" + format.name());
            item.setOnAction(event -> save(format));
            export.getItems().add(item);
        }
        Button print = new Button(ui.text("ui.letters.print"), Icons.of(Material2OutlinedMZ.PRINT));
        print.setId("print");
        print.setOnAction(event -> model.print());
        leave.getChildren().addAll(export, print);
        leave.getStyleClass().add("screen-head");
        leave.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, gap, reveal, leave);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node choices() {
        HBox kind = new HBox();
        LedgerKind[] all = LedgerKind.values();
        for (LedgerKind each : all) {
            ToggleButton button = new ToggleButton(ui.texts().of(each));
            button.setId("ledger-" + each.name());
            button.setToggleGroup(kinds);
            button.setUserData(each);
            button.getStyleClass()
                    .add(
                            each == all[0]
                                    ? "left-pill"
                                    : each == all[all.length - 1] ? "right-pill" : "center-pill");
            button.setOnAction(event -> choose(each));
            kind.getChildren().add(button);
        }
        HBox days =
                new HBox(
                        day("ui.ledgers.from", "from", from),
                        day("ui.ledgers.until", "until", until));
        days.getStyleClass().add("line");
        FlowPane choices = new FlowPane(kind, days);
        choices.getStyleClass().add("ledger-choices");
        Runnable limit = () -> model.limit(from.value(), until.value());
        for (DateEditor editor : new DateEditor[] {from, until}) {
            editor.onChoice(limit);
            editor.node()
                    .focusWithinProperty()
                    .subscribe(in -> {
                        if (!in) {
                            limit.run();
                        }
                    });
        }
        return choices;
    }

    private Node day(String key, String id, DateEditor editor) {
        Label label = new Label(ui.text(key));
        label.setLabelFor(editor.node());
        editor.node().setId(id);
        editor.node().setAccessibleText(label.getText());
        HBox day = new HBox(label, editor.node());
        day.getStyleClass().add("line");
        day.setAlignment(Pos.CENTER_LEFT);
        return day;
    }

    private void say(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        placeholder();
    }

    private void show(@Nullable Ledger ledger) {
        leave.setDisable(ledger == null);
        summary.setText(model.summary());
        placeholder();
        if (ledger == null) {
            table.getItems().clear();
        } else {
            table.show(ledger);
        }
    }

    /** Only a ledger that was read can be said to be empty. */
    private void placeholder() {
        String wrong = model.problem().get();
        Ledger read = model.ledger().get();
        if (!wrong.isEmpty()) {
            table.setPlaceholder(new Label(wrong));
        } else if (read == null) {
            table.setPlaceholder(new Label(ui.text("ui.list.loading")));
        } else {
            table.setPlaceholder(
                    new EmptyState(
                            Material2OutlinedMZ.MENU_BOOK,
                            ui.text("ui.ledgers.empty"),
                            ui.text("ui.ledgers.empty." + read.kind().name())));
        }
    }

    private void save(LedgerFormat format) {
        ui.files()
                .chooseSave(format.named(model.fileName()))
                .ifPresent(file -> model.save(format, file));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            model.reload();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        var entry = table.getSelectionModel().getSelectedItem();
        int column = model.kind().columns().indexOf(LedgerColumn.CASE_NUMBER);
        // the mail register tells no case: it goes to the post office
        if (entry != null && column >= 0) {
            opened.accept(new CaseNumber(entry.get(column).toString()));
        }
    }
}

package kaijidesk.ui.trail;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.TrailFormat;
import kaijidesk.trail.TrailRow;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The auditor's screen: what happened in the whole office, and whether that is proven (R6.05). */
public final class TrailPane extends VBox {
    private final Ui ui;
    private final TrailModel model;
    private final TrailFilterBar filter;
    private final TrailTable table;
    private final Consumer<CaseNumber> opened;
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final Button more;

    /** The history; {@code opened} is told which case the user wants to see. */
    public TrailPane(Ui ui, Consumer<CaseNumber> opened) {
        this.ui = ui;
        this.opened = opened;
        this.model = new TrailModel(ui);
        this.filter = new TrailFilterBar(ui, model::limit);
        this.table = new TrailTable(ui);
        this.more = new Button(ui.text("ui.trail.more"));
        getStyleClass().addAll("screen", "ledgers");
        setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setItems(model.rows());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        problem.setId("filter-problem");
        problem.getStyleClass().addAll("problem", "tone-bad");
        problem.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(head(), new VerdictCard(ui), filter, problem, table, foot());
        model.rows().subscribe(this::counted);
        model.more().subscribe(any -> counted());
        model.loading().subscribe(any -> placeholder());
        model.problem().subscribe(any -> placeholder());
        model.reload();
    }

    /** Puts the keyboard on the filter. */
    public void begin() {
        filter.begin();
    }

    private Node head() {
        Label title = new Label(ui.text("ui.trail.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton export =
                new MenuButton(ui.text("ui.ledgers.save"), Icons.of(Material2OutlinedMZ.SAVE_ALT));
        export.setId("export");
        export.setMinWidth(USE_PREF_SIZE);
        for (TrailFormat format : TrailFormat.values()) {
            MenuItem item = new MenuItem(ui.texts().of(format));
            item.setId("export-" + format.name());
            item.setOnAction(event -> save(format));
            export.getItems().add(item);
        }
        export.disableProperty().bind(model.problem().isNotEmpty());
        Button anchor =
                new Button(ui.text("ui.trail.anchor"), Icons.of(Material2OutlinedAL.ANCHOR));
        anchor.setId("anchor");
        anchor.setMinWidth(USE_PREF_SIZE);
        anchor.setTooltip(new Tooltip(ui.text("ui.trail.anchor.help")));
        anchor.setAccessibleHelp(ui.text("ui.trail.anchor.help"));
        anchor.setOnAction(event -> anchor());
        HBox head = new HBox(title, gap, export, anchor);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        summary.setId("summary");
        summary.getStyleClass().add("strong");
        more.setId("more");
        more.getStyleClass().add("compact");
        more.visibleProperty().bind(model.more());
        more.setOnAction(event -> model.readMore());
        HBox foot = new HBox(summary, more);
        foot.getStyleClass().add("line");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void counted() {
        summary.setText(model.summary());
    }

    private void placeholder() {
        if (!model.problem().get().isEmpty()) {
            table.setPlaceholder(new Label(model.problem().get()));
        } else if (model.loading().get()) {
            table.setPlaceholder(new Label(ui.text("ui.list.loading")));
        } else {
            table.setPlaceholder(
                    new EmptyState(
                            Material2OutlinedMZ.MENU_BOOK,
                            ui.text("ui.trail.empty"),
                            ui.text("ui.trail.empty.advice")));
        }
    }

    private void save(TrailFormat format) {
        ui.files().chooseSave(model.fileName(format)).ifPresent(file -> model.save(format, file));
    }

    private void anchor() {
        String name = ui.text("ui.trail.title") + "-" + ui.today() + ".anchor";
        ui.files().chooseSave(name).ifPresent(model::anchor);
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

    /** What somebody put in a case's place may be no number. */
    private void open() {
        TrailRow row = table.getSelectionModel().getSelectedItem();
        String number = row == null ? null : row.entry().caseNumber();
        if (number != null) {
            new Wanted("", null, number, "", "").caseNumber().ifPresent(opened);
        }
    }
}

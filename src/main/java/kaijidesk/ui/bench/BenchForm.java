package kaijidesk.ui.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.preview.PreviewCover;
import org.jspecify.annotations.Nullable;

/**
 * The bench over the screen: the scanned pages of a case, one or two at a time, to look at and
 * mask.
 */
public final class BenchForm extends VBox {
    private final Ui ui;
    private final PagePictures pictures;
    private final ListView<ScanPage> pages = new ListView<>();
    private final SheetView left = new SheetView();
    private final SheetView right = new SheetView();
    private final ToggleButton beside;
    private final ToggleButton together;
    private final MaskPanel masks;
    private final PreviewCover cover;
    private final Reveal reveal;
    private final Button close;
    private SheetView touched = left;
    private @Nullable ScanPage first;
    private @Nullable ScanPage second;
    private Subscription shared = Subscription.EMPTY;

    /**
     * The pages of a case.
     *
     * @param wanted of which paper the first page is shown; null for the first of all
     * @param view the case as it is now
     */
    public BenchForm(
            CaseNumber number,
            @Nullable PaperKind wanted,
            ObservableValue<@Nullable CaseView> view,
            BenchActs acts,
            Ui ui) {
        this.ui = ui;
        this.pictures = new PagePictures(ui);
        this.reveal = ui.reveal(new Look(Look.Kind.REVEAL, number, "ui.mask.about.scans"));
        this.masks = new MaskPanel(view, acts, left, pictures, this::blackened, ui);
        this.cover = new PreviewCover(ui.texts());
        this.beside = toggle("ui.bench.beside", "bench-beside");
        this.together = toggle("ui.bench.together", "bench-together");
        this.close = new Button(ui.text("ui.preview.close"));
        getStyleClass().addAll("act-form", "bench-form");
        Label title = new Label(ui.text("ui.bench.title", number.value()));
        title.getStyleClass().add("form-title");
        Label help = new Label(ui.text("ui.bench.help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        VBox head = new VBox(title, help);
        head.getStyleClass().add("form-head");
        getChildren().addAll(head, tools(), body(), buttons());
        touches(left);
        touches(right);
        cover.ask(reveal);
        reveal.shown().subscribe(this::uncover);
        ui.tasks()
                .run(
                        () -> ui.office().scans().of(number),
                        found -> list(found, wanted),
                        ui.failure());
    }

    /** Puts the keyboard on the pages. */
    public void begin() {
        pages.requestFocus();
    }

    private HBox tools() {
        HBox tools = Tools.of(ui, press -> press.accept(touched));
        beside.setOnAction(event -> arrange());
        together.setDisable(true);
        together.setOnAction(event -> share());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren()
                .addAll(
                        Tools.divider(),
                        beside,
                        together,
                        gap,
                        RevealButton.worded(reveal, ui.texts()));
        return tools;
    }

    private HBox body() {
        pages.getStyleClass().addAll("dense", "bench-pages");
        pages.setAccessibleText(ui.text("ui.bench.pages"));
        pages.setCellFactory(any -> new PageCell(ui));
        pages.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        HBox sheets = new HBox(left, right);
        sheets.getStyleClass().add("bench-sheets");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(0);
        right.setPrefWidth(0);
        left.setId("bench-left");
        right.setId("bench-right");
        arrange();
        StackPane table = new StackPane(sheets, cover);
        table.getStyleClass().add("bench-table");
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox body = new HBox(pages, table, masks);
        body.getStyleClass().add("bench-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node buttons() {
        close.setId("close-bench");
        close.setOnAction(event -> ui.modals().hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        // what is taken off the screen can't be looked at any more
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null && reveal.shown().get()) {
                        reveal.hide();
                    }
                });
        return buttons;
    }

    private ToggleButton toggle(String key, String id) {
        ToggleButton button = new ToggleButton(ui.text(key));
        button.setId(id);
        button.getStyleClass().add("compact");
        return button;
    }

    private void touches(SheetView sheet) {
        sheet.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        touched = sheet;
                    }
                });
    }

    private void list(List<ScanPage> found, @Nullable PaperKind wanted) {
        pages.getItems().setAll(found);
        found.stream()
                .filter(page -> wanted == null || page.paper() == wanted)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(page -> pages.getSelectionModel().select(page));
    }

    /** On which of the two sheets a chosen page is laid: the one that was touched last. */
    private void choose(@Nullable ScanPage page) {
        if (page == null) {
            return;
        }
        if (beside.isSelected() && touched == right) {
            second = page;
            lay(right, page);
        } else {
            first = page;
            masks.show(page);
            lay(left, page);
        }
    }

    private void lay(SheetView sheet, @Nullable ScanPage page) {
        if (page == null) {
            sheet.show(null, 0, 0);
            return;
        }
        sheet.setAccessibleText(PageCell.name(page, ui));
        sheet.show(null, page.width(), page.height());
        if (reveal.shown().get()) {
            Consumer<javafx.scene.image.WritableImage> receiver =
                    image -> {
                        ScanPage now = sheet == left ? first : second;
                        if (reveal.shown().get() && Objects.equals(now, page)) {
                            sheet.show(image, page.width(), page.height());
                        }
                    };
            pictures.show(page, receiver);
        }
    }

    /** The other sheet may still show what was masked on this one. */
    private void blackened(ScanPage page) {
        if (page.equals(second)) {
            lay(right, page);
        }
    }

    private void arrange() {
        boolean two = beside.isSelected();
        right.setVisible(two);
        right.setManaged(two);
        together.setDisable(!two);
        if (two) {
            second = second == null ? first : second;
            lay(right, second);
            touched = right;
        } else {
            touched = left;
        }
        share();
    }

    private void share() {
        shared.unsubscribe();
        shared = Subscription.EMPTY;
        if (beside.isSelected() && together.isSelected()) {
            right.gaze().set(left.gaze().get());
            shared =
                    Subscription.combine(
                            left.gaze().subscribe(now -> right.gaze().set(now)),
                            right.gaze().subscribe(now -> left.gaze().set(now)));
        }
    }

    /** Pictures are neither fetched nor kept while they are covered (R6.02). */
    private void uncover(boolean open) {
        if (open && cover.holdsFocus()) {
            left.requestFocus();
        }
        cover.setVisible(!open);
        masks.open(open);
        lay(left, first);
        if (beside.isSelected()) {
            lay(right, second);
        }
    }
}

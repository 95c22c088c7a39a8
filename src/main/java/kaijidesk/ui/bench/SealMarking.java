package kaijidesk.ui.bench;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.Impression;
import kaijidesk.scans.Region;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** One of the two papers, on which somebody marks where the seal is (R2.13). */
final class SealMarking extends VBox {
    private static final double SEAL_MM = 24;
    private static final double MM_PER_INCH = 25.4;

    private final Ui ui;
    private final PagePictures pictures;
    private final SheetView sheet = new SheetView();
    private final ComboBox<ScanPage> pages = new ComboBox<>();
    private final Runnable changed;
    private @Nullable MaskDraft draft;
    private @Nullable BufferedImage raster;
    private boolean open;

    private record Fetched(BufferedImage raster, javafx.scene.image.Image image) {}

    SealMarking(
            PaperKind paper, List<ScanPage> all, PagePictures pictures, Ui ui, Runnable changed) {
        this.ui = ui;
        this.pictures = pictures;
        this.changed = changed;
        getStyleClass().add("seal-marking");
        setId("seal-" + paper.name());
        Label name = new Label(ui.texts().of(paper));
        name.getStyleClass().add("heading");
        Button middle = new Button(ui.text("ui.seal.mark"));
        middle.getStyleClass().add("compact");
        middle.setMinWidth(USE_PREF_SIZE);
        middle.setAccessibleText(name.getText() + " " + middle.getText());
        middle.setOnAction(event -> {
            mark(inTheMiddle());
            sheet.requestFocus();
        });
        HBox tools = Tools.of(ui, press -> press.accept(sheet));
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox head = new HBox(name, tools, middle);
        head.getStyleClass().add("line");
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        pages.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ScanPage page) {
                        return page == null ? "" : ui.text("ui.bench.page", page.id(), page.dpi());
                    }

                    @Override
                    public ScanPage fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        pages.getItems().setAll(all.stream().filter(page -> page.paper() == paper).toList());
        pages.setMaxWidth(Double.MAX_VALUE);
        pages.setAccessibleText(name.getText());
        pages.setVisible(pages.getItems().size() > 1);
        pages.setManaged(pages.getItems().size() > 1);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setAccessibleText(name.getText());
        getChildren().addAll(head, pages, sheet);
        pages.valueProperty().subscribe(this::turn);
        pages.getSelectionModel().selectFirst();
    }

    /** Whether there is a page at all. */
    boolean scanned() {
        return !pages.getItems().isEmpty();
    }

    SheetView sheet() {
        return sheet;
    }

    private void turn(@Nullable ScanPage page) {
        raster = null;
        if (page == null) {
            return;
        }
        MaskDraft fresh =
                new MaskDraft(
                        page.width(),
                        page.height(),
                        1,
                        1,
                        () -> {
                            sheet.mark();
                            changed.run();
                        });
        draft = fresh;
        sheet.draw(fresh, this::mark);
        open(open);
    }

    private void mark(Region region) {
        MaskDraft now = draft;
        if (now != null && raster != null) {
            now.add(region);
        }
    }

    /** As large as a seal and its margin, in the middle of what is seen. */
    private Region inTheMiddle() {
        ScanPage page = pages.getValue();
        Gaze now = sheet.gaze().get();
        double half = (page == null ? 300 : page.dpi()) / MM_PER_INCH * SEAL_MM / 2;
        return Region.between(now.x() - half, now.y() - half, now.x() + half, now.y() + half);
    }

    /** Fetches the page when it may be seen, and forgets it when it may not. */
    void open(boolean seen) {
        open = seen;
        ScanPage page = pages.getValue();
        if (page == null) {
            return;
        }
        raster = null;
        sheet.show(null, page.width(), page.height());
        if (seen) {
            ui.tasks()
                    .run(
                            () -> {
                                BufferedImage read = pictures.raster(page);
                                return new Fetched(read, PagePictures.forScreen(read));
                            },
                            fetched -> {
                                if (open && page.equals(pages.getValue())) {
                                    raster = fetched.raster();
                                    sheet.show(fetched.image(), page.width(), page.height());
                                    changed.run();
                                }
                            },
                            ui.failure());
        }
        changed.run();
    }

    /** The marked impression; empty until it is marked, and while nothing is seen. */
    Optional<Impression> impression() {
        MaskDraft now = draft;
        BufferedImage seen = raster;
        ScanPage page = pages.getValue();
        return now == null || seen == null || page == null
                ? Optional.empty()
                : now.one().map(region -> Impression.cut(seen, region, page.dpi()));
    }
}

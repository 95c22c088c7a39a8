package kaijidesk.ui.preview;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import kaijidesk.cases.Look;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A PDF's pages as pictures, one at a time; the next one is drawn while this one is read. */
public final class PagePreview extends BorderPane {
    private static final int[] ZOOM = {50, 72, 96, 120, 144, 192};
    private static final double A4_WIDTH = 8.27;

    private final Ui ui;
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll;
    private final HBox bar = new HBox();
    private final Label place = new Label();
    private final PageThumbnails thumbnails;
    private final PreviewCover cover;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Reveal reveal;
    private @Nullable Pages shown;
    private @Nullable PageShelf shelf;
    private double pageWidth = A4_WIDTH;
    private int page;
    private int dpi = 96;
    private boolean fitted;
    private volatile int wish;

    /** Shows nothing yet. */
    public PagePreview(Ui ui) {
        this.ui = ui;
        getStyleClass().add("page-preview");
        picture.setPreserveRatio(true);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("paper");
        scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().subscribe(bounds -> refit());
        thumbnails = new PageThumbnails(ui, this::turnTo);
        bar.getStyleClass().add("preview-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        setLeft(thumbnails);
        cover = new PreviewCover(ui.texts());
        setCenter(new StackPane(scroll, cover));
    }

    /** Shows a PDF from its first page, with what can be done with it. */
    public void show(Pages all, List<Node> actions) {
        watching.unsubscribe();
        if (reveal != null) {
            reveal.hide();
        }
        Look look = all.look();
        show(all, look == null ? null : ui.reveal(look), actions);
    }

    /** The same, shown and covered with other things on the screen; null when never covered. */
    public void show(Pages all, @Nullable Reveal together, List<Node> actions) {
        watching.unsubscribe();
        this.shown = all;
        this.page = 0;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren()
                .setAll(
                        button(
                                "ui.preview.previous",
                                Material2OutlinedAL.CHEVRON_LEFT,
                                () -> turnTo(page - 1)),
                        place,
                        button(
                                "ui.preview.next",
                                Material2OutlinedAL.CHEVRON_RIGHT,
                                () -> turnTo(page + 1)),
                        button("ui.preview.smaller", Material2OutlinedMZ.ZOOM_OUT, () -> zoom(-1)),
                        button("ui.preview.larger", Material2OutlinedMZ.ZOOM_IN, () -> zoom(1)),
                        button("ui.preview.fit", Material2OutlinedMZ.SETTINGS_OVERSCAN, this::fit),
                        gap);
        bar.getChildren().addAll(actions);
        place.setMinWidth(Region.USE_PREF_SIZE);
        reveal = together;
        if (together == null) {
            uncover(true);
            return;
        }
        Reveal asked = together;
        bar.getChildren().add(bar.getChildren().indexOf(gap), hide(asked));
        cover.ask(asked);
        watching = asked.shown().subscribe(this::uncover);
    }

    /** While the pages show: for how long, and the way to cover them before. */
    private RevealButton hide(Reveal asked) {
        RevealButton hide = RevealButton.worded(asked, ui.texts());
        hide.visibleProperty().bind(asked.shown());
        hide.managedProperty().bind(asked.shown());
        return hide;
    }

    /** Pages are neither fetched nor kept while they are covered (R6.02). */
    private void uncover(boolean open) {
        Pages all = shown;
        if (all == null) {
            return;
        }
        PageShelf pages = open ? new PageShelf(ui, all) : null;
        shelf = pages;
        wish++;
        picture.setImage(null);
        if (open && cover.holdsFocus()) {
            scroll.requestFocus();
        }
        cover.setVisible(!open);
        scroll.setVisible(open);
        bar.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("page-button"))
                .forEach(node -> node.setDisable(!open));
        place.setText(ui.text("ui.preview.page", page + 1, all.count()));
        thumbnails.show(pages, open ? all.count() : 0);
        thumbnails.at(page);
        draw();
    }

    /** Ctrl with plus or minus zooms, with zero fits the width. */
    public void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            // where plus shares a key, the system names the other sign on it
            case PLUS, ADD, EQUALS, SEMICOLON -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            case DIGIT0, NUMPAD0 -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Button button(String key, Ikon icon, Runnable press) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-button", "page-button");
        button.setTooltip(new Tooltip(ui.text(key)));
        button.setAccessibleText(ui.text(key));
        button.setOnAction(event -> press.run());
        return button;
    }

    private void turnTo(int wanted) {
        Pages all = shown;
        if (all != null && wanted != page && wanted >= 0 && wanted < all.count()) {
            page = wanted;
            thumbnails.at(page);
            scroll.setVvalue(0);
            draw();
        }
    }

    /** To the next step beyond the present size, which may lie between two. */
    private void zoom(int direction) {
        fitted = false;
        int next = dpi;
        for (int step : ZOOM) {
            boolean beyond = direction > 0 ? step > dpi && next == dpi : step < dpi;
            next = beyond ? step : next;
        }
        resize(next);
    }

    /** Fits the page to the width of the room, whatever that becomes. */
    public void fit() {
        fitted = true;
        refit();
    }

    private void refit() {
        double width = scroll.getViewportBounds().getWidth();
        if (fitted && width > 0) {
            double margin = 2 * 16 * ui.scale();
            resize((int) Math.clamp((width - margin) / pageWidth, ZOOM[0], ZOOM[ZOOM.length - 1]));
        }
    }

    private void resize(int wanted) {
        if (wanted != dpi) {
            dpi = wanted;
            draw();
        }
    }

    private void draw() {
        Pages all = shown;
        PageShelf pages = shelf;
        if (all == null || pages == null) {
            return;
        }
        int mine = wish + 1;
        wish = mine;
        int drawn = page;
        int size = dpi;
        BooleanSupplier wanted = () -> mine == wish;
        place.setText(ui.text("ui.preview.page", drawn + 1, all.count()));
        picture.setAccessibleText(all.name() + " " + place.getText());
        pages.draw(
                drawn,
                size,
                wanted,
                image -> {
                    if (wanted.getAsBoolean()) {
                        show(image, size);
                    }
                });
        if (drawn + 1 < all.count()) {
            pages.draw(drawn + 1, size, wanted, ahead -> {});
        }
    }

    private void show(WritableImage image, int size) {
        picture.setImage(image);
        pageWidth = image.getWidth() / size;
        refit();
    }
}

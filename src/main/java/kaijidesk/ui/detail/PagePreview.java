package kaijidesk.ui.detail;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kaijidesk.cases.LetterRow;
import kaijidesk.letters.page.PageImages;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A letter's pages as pictures, one at a time, drawn off the FX thread. */
final class PagePreview extends BorderPane {
    private static final float[] ZOOM = {50, 72, 96, 120, 144, 192};

    private final Ui ui;
    private final ImageView picture = new ImageView();
    private final HBox bar = new HBox();
    private final Label place = new Label();
    private @Nullable LetterRow letter;
    private int page;
    private int zoom = 2;

    PagePreview(Ui ui) {
        this.ui = ui;
        getStyleClass().add("page-preview");
        picture.setPreserveRatio(true);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("paper");
        ScrollPane scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        bar.getStyleClass().add("preview-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        setCenter(scroll);
    }

    /** Shows a letter from its first page, with what can be done with it. */
    void show(LetterRow letter, List<Node> actions) {
        this.letter = letter;
        this.page = 0;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren()
                .setAll(
                        button(
                                "ui.preview.previous",
                                Material2OutlinedAL.CHEVRON_LEFT,
                                () -> turn(-1)),
                        place,
                        button("ui.preview.next", Material2OutlinedAL.CHEVRON_RIGHT, () -> turn(1)),
                        button("ui.preview.smaller", Material2OutlinedMZ.ZOOM_OUT, () -> zoom(-1)),
                        button("ui.preview.larger", Material2OutlinedMZ.ZOOM_IN, () -> zoom(1)),
                        gap);
        bar.getChildren().addAll(actions);
        draw();
    }

    private Button button(String key, Ikon icon, Runnable press) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(ui.text(key)));
        button.setAccessibleText(ui.text(key));
        button.setOnAction(event -> press.run());
        return button;
    }

    private void turn(int step) {
        if (letter != null) {
            page = Math.clamp((long) page + step, 0, letter.pages() - 1);
            draw();
        }
    }

    private void zoom(int step) {
        zoom = Math.clamp((long) zoom + step, 0, ZOOM.length - 1);
        draw();
    }

    private void draw() {
        LetterRow shown = letter;
        if (shown == null) {
            return;
        }
        int drawn = page;
        float dpi = ZOOM[zoom];
        place.setText(ui.text("ui.preview.page", drawn + 1, shown.pages()));
        picture.setAccessibleText(ui.texts().of(shown.kind()) + " " + place.getText());
        ui.tasks()
                .run(
                        () ->
                                image(
                                        PageImages.render(
                                                ui.office().letterPdf(shown.id()), drawn, dpi)),
                        image -> {
                            if (shown == letter && drawn == page && dpi == ZOOM[zoom]) {
                                picture.setImage(image);
                            }
                        },
                        ui.failure());
    }

    private static WritableImage image(BufferedImage from) {
        int width = from.getWidth();
        int height = from.getHeight();
        int[] pixels = from.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}

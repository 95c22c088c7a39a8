package kaijidesk.ui.profiles;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import kaijidesk.letters.page.PageImages;
import kaijidesk.ui.parts.AwtImages;
import org.jspecify.annotations.Nullable;

/** The pages of a letter one under the other, as wide as there is room. */
final class LetterView extends ScrollPane {
    private static final int DPI = 110;
    private static final double MARGIN = 12;

    private final VBox sheets = new VBox(MARGIN);

    /** Pages that were drawn. */
    record Pages(List<Image> images) {}

    LetterView() {
        sheets.getStyleClass().add("sheets");
        setContent(sheets);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("letter-view");
    }

    /** Draws a PDF; not on the FX thread. No PDF, no pages. */
    static Pages draw(byte @Nullable [] pdf) {
        return pdf == null
                ? new Pages(List.of())
                : new Pages(
                        IntStream.range(0, PageImages.count(pdf))
                                .<Image>mapToObj(
                                        page -> AwtImages.toFx(PageImages.render(pdf, page, DPI)))
                                .toList());
    }

    /** Shows none, before another letter is drawn. */
    void clear() {
        sheets.getChildren().clear();
    }

    /** Shows pages; none leave the ones before, which the problems beside them explain. */
    void show(Pages pages) {
        if (pages.images().isEmpty()) {
            return;
        }
        sheets.getChildren().clear();
        for (Image image : pages.images()) {
            ImageView sheet = new ImageView(image);
            sheet.setPreserveRatio(true);
            sheet.fitWidthProperty().bind(widthProperty().subtract(4 * MARGIN));
            sheets.getChildren().add(sheet);
        }
    }
}

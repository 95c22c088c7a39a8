package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A letter's pages on the screen")
class PagePreviewTest {
    @Languages
    @DisplayName("zoom by keys from the list, and fit the width of the room")
    void zoom(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen);
        screen.on(() -> pane.lookup(".letters").requestFocus());
        double before = height(pane);
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        assertThat(height(pane)).isEqualTo(before * 120 / 96, within(2));
        screen.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        screen.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        assertThat(height(pane)).isEqualTo(before * 72 / 96, within(2));
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        ScrollPane room = (ScrollPane) pane.lookup(".page-preview .scroll-pane");
        double width = picture(pane).getImage().getWidth();
        double free = room.getViewportBounds().getWidth() - 32 - width;
        assertThat(free).isBetween(0.0, 12.0);
    }

    @Languages
    @DisplayName("thumbnails lead to each page of a letter that has more than one")
    void thumbnails(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen);
        ListView<?> pages = (ListView<?>) pane.lookup(".thumbnails");
        assertThat(pages.isVisible()).isTrue();
        assertThat(pages.getItems()).hasSize(2);
        assertThat(pages.getSelectionModel().getSelectedIndex()).isZero();
        screen.on(pages::requestFocus);
        screen.type(KeyCode.DOWN);
        assertThat(screen.words()).contains(screen.text("ui.preview.page", 2, 2));
        assertThat(picture(pane).getAccessibleText())
                .endsWith(screen.text("ui.preview.page", 2, 2));
    }

    private static CaseDetailPane open(FxScreen screen) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, number -> {}));
        screen.on(() -> pane.turnTo(Section.LETTERS));
        screen.words();
        screen.reveal(pane.lookup(".page-preview"));
        screen.words();
        return pane;
    }

    private static ImageView picture(CaseDetailPane pane) {
        return (ImageView) pane.lookup(".paper .image-view");
    }

    private static double height(CaseDetailPane pane) {
        return picture(pane).getImage().getHeight();
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }
}

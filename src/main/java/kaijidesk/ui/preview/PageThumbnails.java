package kaijidesk.ui.preview;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** All pages of a PDF, small, to turn to one of them. */
final class PageThumbnails extends ListView<Integer> {
    private static final int DPI = 10;

    private final Ui ui;
    private @Nullable PageShelf shelf;

    PageThumbnails(Ui ui, IntConsumer turnTo) {
        this.ui = ui;
        getStyleClass().add("thumbnails");
        setAccessibleText(ui.text("ui.preview.pages"));
        setCellFactory(any -> new PageCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(page -> {
                    if (page != null) {
                        turnTo.accept(page);
                    }
                });
    }

    /** A single page needs none. */
    void show(@Nullable PageShelf shelf, int pages) {
        this.shelf = shelf;
        setVisible(pages > 1);
        setManaged(pages > 1);
        getItems().setAll(IntStream.range(0, pages > 1 ? pages : 0).boxed().toList());
    }

    void at(int page) {
        if (page < getItems().size()) {
            getSelectionModel().select(page);
        }
    }

    private final class PageCell extends ListCell<Integer> {
        private final ImageView picture = new ImageView();
        private final Label number = new Label();
        private final VBox lines = new VBox(picture, number);

        PageCell() {
            lines.setAlignment(Pos.CENTER);
            number.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            PageShelf shown = shelf;
            if (empty || page == null || shown == null) {
                setGraphic(null);
                return;
            }
            int asked = page;
            number.setText(ui.text("ui.preview.page", asked + 1, getItems().size()));
            setAccessibleText(number.getText());
            picture.setImage(null);
            setGraphic(lines);
            shown.draw(
                    asked,
                    DPI,
                    () -> shown == shelf,
                    image -> {
                        Integer now = getItem();
                        if (now != null && now == asked && shown == shelf) {
                            picture.setImage(image);
                        }
                    });
        }
    }
}

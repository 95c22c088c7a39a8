package kaijidesk.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.AwtImages;
import org.jspecify.annotations.Nullable;

/** Pictures of pages: drawn off the FX thread, the latest kept. */
final class PageShelf {
    /** A page at the largest zoom is 14 MB. */
    private static final int MOST = 4;

    /** Pictures this coarse are thumbnails: small, and all kept. */
    private static final int COARSE = 24;

    private record Page(int number, int dpi) {}

    private final Ui ui;
    private final Callable<byte[]> fetched;
    private final Pages.Drawing drawing;
    private final Map<Page, WritableImage> thumbnails = new LinkedHashMap<>();
    private final Map<Page, WritableImage> pages =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Page, WritableImage> eldest) {
                    return size() > MOST;
                }
            };
    private volatile byte @Nullable [] pdf;

    PageShelf(Ui ui, Pages pages) {
        this.ui = ui;
        this.fetched = pages.pdf();
        this.drawing = pages.drawing();
    }

    /**
     * Hands out a page's picture, at once or when it is drawn.
     *
     * @param wanted asked on any thread: whether it is worth drawing by now
     */
    void draw(int number, int dpi, BooleanSupplier wanted, Consumer<WritableImage> receiver) {
        Map<Page, WritableImage> kept = dpi <= COARSE ? thumbnails : pages;
        Page page = new Page(number, dpi);
        WritableImage known = kept.get(page);
        if (known != null) {
            receiver.accept(known);
            return;
        }
        ui.tasks()
                .run(
                        () ->
                                wanted.getAsBoolean()
                                        ? Optional.of(
                                                AwtImages.toFx(drawing.draw(bytes(), number, dpi)))
                                        : Optional.<WritableImage>empty(),
                        drawn ->
                                drawn.ifPresent(image -> {
                                    kept.put(page, image);
                                    receiver.accept(image);
                                }),
                        ui.failure());
    }

    private byte[] bytes() throws Exception {
        byte[] known = pdf;
        if (known == null) {
            known = fetched.call();
            pdf = known;
        }
        return known;
    }
}

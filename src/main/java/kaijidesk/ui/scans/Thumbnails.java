package kaijidesk.ui.scans;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import kaijidesk.cases.ScanPage;
import kaijidesk.scans.StoredPicture;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.AwtImages;

/** Small pictures of the pages in the tray: none is fetched or kept while they are masked. */
final class Thumbnails {
    private static final int DPI = 12;

    private final Ui ui;
    private final Reveal reveal;
    private final Map<String, WritableImage> kept = new HashMap<>();

    Thumbnails(Reveal reveal, Ui ui) {
        this.ui = ui;
        this.reveal = reveal;
        reveal.shown()
                .subscribe(shown -> {
                    if (!shown) {
                        kept.clear();
                    }
                });
    }

    /** Shows a page's picture at a place, at once or when it is there. */
    void show(ScanPage page, ImageView place) {
        if (!reveal.shown().get()) {
            return;
        }
        WritableImage known = kept.get(page.sha256());
        if (known != null) {
            place.setImage(known);
            return;
        }
        place.setUserData(page.id());
        ui.tasks()
                .run(
                        () -> {
                            byte[] stored =
                                    ui.office().scans().picture(page.id(), ui.person().get());
                            BufferedImage small = StoredPicture.at(stored, page.dpi(), DPI);
                            return AwtImages.toFx(small);
                        },
                        image -> {
                            if (reveal.shown().get()) {
                                kept.put(page.sha256(), image);
                                if (page.id().equals(place.getUserData())) {
                                    place.setImage(image);
                                }
                            }
                        },
                        failure -> {});
    }
}

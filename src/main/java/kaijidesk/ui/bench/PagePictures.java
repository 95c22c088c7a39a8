package kaijidesk.ui.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.MaskKind;
import kaijidesk.scans.PageDots;
import kaijidesk.scans.Region;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.AwtImages;

/** Fetches pages and makes pictures of them for the screen, off the FX thread. */
final class PagePictures {
    /** The screen's own limit is 8192; an A4 page at 300 dpi has 3508. */
    private static final int MOST_ACROSS = 4096;

    private final Ui ui;

    PagePictures(Ui ui) {
        this.ui = ui;
    }

    /** A page for the screen; each fetch of it is logged by the desk (R6.02). */
    void show(ScanPage page, Consumer<WritableImage> receiver) {
        ui.tasks().run(() -> forScreen(raster(page)), receiver, ui.failure());
    }

    /** A page's dots as they are stored; slow. */
    BufferedImage raster(ScanPage page) throws Exception {
        return PageDots.read(ui.office().scans().picture(page.id(), ui.person().get()));
    }

    /** Blackens a stored page for good, and answers what is left of it (R2.11); slow. */
    BufferedImage masked(ScanPage page, List<Region> regions, Set<MaskKind> what) throws Exception {
        byte[] stored = ui.office().scans().picture(page.id(), ui.person().get());
        byte[] masked = MaskPanel.masked(stored, regions);
        ui.office().scans().replace(page.id(), masked, MaskPanel.written(what), ui.person().get());
        return PageDots.read(masked);
    }

    static WritableImage forScreen(BufferedImage raster) {
        int longer = Math.max(raster.getWidth(), raster.getHeight());
        if (longer <= MOST_ACROSS) {
            return AwtImages.toFx(raster);
        }
        double scale = (double) MOST_ACROSS / longer;
        int width = Math.max(1, (int) (raster.getWidth() * scale));
        int height = Math.max(1, (int) (raster.getHeight() * scale));
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(raster, 0, 0, width, height, null);
        graphics.dispose();
        return AwtImages.toFx(smaller);
    }
}

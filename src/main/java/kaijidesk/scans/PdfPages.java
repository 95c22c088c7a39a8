package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF. Only what a page shows is drawn: scripts, attached files, forms' actions and
 * what lies elsewhere are never looked at.
 */
final class PdfPages {
    private static final double POINTS = 72;

    private final Limits limits;
    private final PagePicture pictures = new PagePicture();

    PdfPages(Limits limits) {
        this.limits = limits;
    }

    void read(byte[] file, PageSink sink) throws CannotRead, IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new CannotRead(ScanFault.EMPTY, 0);
            }
            if (pages > limits.pages()) {
                throw new CannotRead(ScanFault.TOO_MANY_PAGES, 0);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < pages; page++) {
                if (!sink.take(page(document.getPage(page), renderer, page))) {
                    return;
                }
            }
        } catch (InvalidPasswordException e) {
            throw new CannotRead(ScanFault.LOCKED, 0);
        }
    }

    private ScannedPage page(PDPage page, PDFRenderer renderer, int number)
            throws CannotRead, IOException {
        Optional<OnlyPicture> scanned = OnlyPicture.of(page);
        if (scanned.isPresent()) {
            OnlyPicture only = scanned.get();
            limits.check(only.image().getWidth(), only.image().getHeight(), number + 1);
            BufferedImage dots = only.image().getImage();
            return pictures.of(Turning.clockwise(opaque(dots), only.quarters()), only.dpi());
        }
        PDRectangle box = page.getCropBox();
        double scale = PagePicture.MOST_DPI / POINTS;
        limits.check(
                (long) Math.ceil(box.getWidth() * scale),
                (long) Math.ceil(box.getHeight() * scale),
                number + 1);
        return pictures.of(
                renderer.renderImage(number, (float) scale, ImageType.RGB), PagePicture.MOST_DPI);
    }

    /** Kinds of picture that can be turned as they are. */
    private static BufferedImage opaque(BufferedImage dots) {
        if (dots.getType() != BufferedImage.TYPE_CUSTOM) {
            return dots;
        }
        BufferedImage plain =
                new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(dots, 0, 0, null);
        return plain;
    }
}

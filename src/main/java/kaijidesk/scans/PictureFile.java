package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A TIFF with any number of pages, a JPEG or a PNG, read with what the JDK brings. */
final class PictureFile {
    private static final double MILLIMETRES = 25.4;

    private final Limits limits;
    private final PagePicture pictures = new PagePicture();

    PictureFile(Limits limits) {
        this.limits = limits;
    }

    void read(ScanFormat format, byte[] file, PageSink sink) throws CannotRead, IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, false);
            int page = 0;
            while (there(reader, page)) {
                if (page == limits.pages()) {
                    throw new CannotRead(ScanFault.TOO_MANY_PAGES, 0);
                }
                if (!sink.take(page(reader, page)) || format != ScanFormat.TIFF) {
                    return;
                }
                page++;
            }
            if (page == 0) {
                throw new CannotRead(ScanFault.EMPTY, 0);
            }
        } finally {
            reader.dispose();
        }
    }

    /** Asked page by page: a file can claim any number of them. */
    private static boolean there(ImageReader reader, int page) throws IOException {
        try {
            reader.getWidth(page);
            return true;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private ScannedPage page(ImageReader reader, int page) throws CannotRead, IOException {
        limits.check(reader.getWidth(page), reader.getHeight(page), page + 1);
        BufferedImage dots = reader.read(page);
        return pictures.of(dots, dpi(reader.getImageMetadata(page)));
    }

    private static double dpi(@Nullable IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element tree = (Element) metadata.getAsTree("javax_imageio_1.0");
        NodeList sizes = tree.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        double dpi = MILLIMETRES / size;
        return dpi > 0 && dpi < 5_000 ? dpi : 0;
    }
}

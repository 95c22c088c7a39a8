package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.letters.SampleForms;
import kaijidesk.letters.page.PageImages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as scanners write them. */
public final class ScanFiles {
    private static final int DPI = 200;

    private ScanFiles() {}

    /** What scanners write. */
    public enum Kind {
        PDF,
        TIFF,
        JPEG,
        PNG
    }

    /** A pledge form in grey. */
    public static BufferedImage form(int dpi) {
        byte[] pdf = SampleForms.guidance(CaseNumber.of(2016, 7), "K2016-000007-P1", 42);
        return grey(PageImages.render(pdf, PageImages.count(pdf) - 1, dpi));
    }

    /** The same in grey. */
    public static BufferedImage grey(BufferedImage page) {
        BufferedImage grey =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(page, 0, 0, null);
        return grey;
    }

    /** A file of one page that was scanned at 200 dpi, turned clockwise by quarters. */
    public static byte[] of(Kind kind, BufferedImage page, int quarters) throws IOException {
        return of(kind, List.of(Turning.clockwise(page, quarters)));
    }

    /** A file of pages that were scanned at 200 dpi; one where the kind knows no more. */
    public static byte[] of(Kind kind, List<BufferedImage> pages) throws IOException {
        return switch (kind) {
            case PDF -> pdf(pages);
            case TIFF -> tiff(pages);
            case JPEG -> single("jpeg", pages.getFirst());
            case PNG -> single("png", pages.getFirst());
        };
    }

    private static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                float width = page.getWidth() * 72f / DPI;
                float height = page.getHeight() * 72f / DPI;
                PDPage sheet = new PDPage(new PDRectangle(width, height));
                document.addPage(sheet);
                PDImageXObject image = JPEGFactory.createFromImage(document, page, 0.6f, DPI);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(image, 0, 0, width, height);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] tiff(List<BufferedImage> pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType("LZW");
            for (BufferedImage page : pages) {
                IIOMetadata metadata = scaled(writer, page, settings);
                writer.writeToSequence(new IIOImage(page, null, metadata), settings);
            }
            writer.endWriteSequence();
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static byte[] single(String format, BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            writer.write(null, new IIOImage(page, null, scaled(writer, page, settings)), settings);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata scaled(
            ImageWriter writer, BufferedImage page, ImageWriteParam settings) throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings);
        if (Arrays.asList("javax_imageio_jpeg_image_1.0")
                .contains(metadata.getNativeMetadataFormatName())) {
            IIOMetadataNode tree =
                    (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            IIOMetadataNode jfif = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", "1");
            jfif.setAttribute("Xdensity", "" + DPI);
            jfif.setAttribute("Ydensity", "" + DPI);
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", tree);
            return metadata;
        }
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String side : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            IIOMetadataNode size = new IIOMetadataNode(side);
            size.setAttribute("value", Double.toString(25.4 / DPI));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        metadata.mergeTree("javax_imageio_1.0", root);
        return metadata;
    }
}

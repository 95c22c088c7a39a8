package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Sets documents and writes them as PDF; the same document always gives the same bytes. */
public final class PdfWriter {
    private final TextSetter texts;

    /** A writer with these fonts; it holds no other state and may be shared by threads. */
    public PdfWriter(FontBook fonts) {
        texts = new TextSetter(fonts);
    }

    /**
     * The document as PDF, without any date in it.
     *
     * @throws UnprintableTextException if a character has no glyph: callers ask {@link
     *     FontBook#missing} first
     */
    public byte[] write(PageDocument document) {
        try (PDDocument pdf = new PDDocument()) {
            Map<PageFont, FontUse> uses = new LinkedHashMap<>();
            Map<PDPage, ContentWriter> pages = new LinkedHashMap<>();
            for (Section section : document.sections()) {
                draw(section, pages, uses);
            }
            embed(pdf, pages, uses);
            describe(pdf, document.title(), pages.values());
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(
            Section section, Map<PDPage, ContentWriter> pages, Map<PageFont, FontUse> uses) {
        List<Slice> slices = new BlockSetter(texts).set(section.blocks());
        List<List<Paginator.Placed>> sheets =
                Paginator.pages(slices, FootSetter.top(section.foot()));
        int number = 1;
        for (List<Paginator.Placed> sheet : sheets) {
            ContentWriter content = new ContentWriter(uses);
            sheet.forEach(placed -> content.draw(placed.x(), placed.y(), placed.mark()));
            new FootSetter(texts)
                    .set(section.foot(), number++, sheets.size())
                    .forEach(mark -> content.draw(0, 0, mark));
            pages.put(new PDPage(PDRectangle.A4), content);
        }
    }

    private static void embed(
            PDDocument pdf, Map<PDPage, ContentWriter> pages, Map<PageFont, FontUse> uses)
            throws IOException {
        FontEmbedder embedder = new FontEmbedder(pdf.getDocument());
        Map<FontUse, COSDictionary> fonts = new HashMap<>();
        for (FontUse use : uses.values()) {
            fonts.put(use, embedder.embed(use));
        }
        for (Map.Entry<PDPage, ContentWriter> page : pages.entrySet()) {
            COSDictionary used = new COSDictionary();
            page.getValue().resources().forEach((name, use) -> used.setItem(name, fonts.get(use)));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, used);
            COSDictionary entry = page.getKey().getCOSObject();
            entry.setItem(COSName.RESOURCES, resources);
            entry.setItem(COSName.CONTENTS, stream(pdf, page.getValue().content()));
            pdf.addPage(page.getKey());
        }
    }

    private static COSStream stream(PDDocument pdf, byte[] content) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static void describe(PDDocument pdf, String title, Iterable<ContentWriter> pages) {
        pdf.setVersion(1.7f);
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setProducer("Kaiji Desk");
        pdf.getDocumentCatalog().setLanguage("ja-JP");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        // PDFBox makes the file's identity from this number and the metadata; by default from the
        // time.
        long identity = 0;
        for (ContentWriter page : pages) {
            identity = 31 * identity + Arrays.hashCode(page.content());
        }
        pdf.setDocumentId(identity);
    }
}

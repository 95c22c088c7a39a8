package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets documents and writes them as PDF/A-2a and PDF/UA-1; the same document always gives the same
 * bytes.
 */
public final class PdfWriter {
    private final Shaper shaper;

    /** A writer with these fonts; it holds no other state and may be shared by threads. */
    public PdfWriter(FontBook fonts) {
        shaper = new Shaper(fonts);
    }

    /** The document as PDF; see {@link #print}. */
    public byte[] write(PageDocument document) {
        return print(document).pdf();
    }

    /**
     * A document as written.
     *
     * @param pdf the file
     * @param pages how many pages it has
     */
    public record Written(byte[] pdf, int pages) {}

    /**
     * The document as PDF, without any date in it.
     *
     * @throws UnprintableTextException if a character has no glyph: callers ask {@link
     *     FontBook#missing} first
     */
    public Written print(PageDocument document) {
        Map<PageFont, FontUse> uses = new LinkedHashMap<>();
        List<ContentWriter> pages = new ArrayList<>();
        Element structure = Element.document();
        boolean several = document.sections().size() > 1;
        for (Section section : document.sections()) {
            draw(section, several ? structure.add(Role.SECTION) : structure, pages, uses);
        }
        try (Packer packer = new Packer()) {
            return new Written(file(document, structure, pages, uses, packer), pages.size());
        }
    }

    private void draw(
            Section section,
            Element structure,
            List<ContentWriter> pages,
            Map<PageFont, FontUse> uses) {
        TextSetter texts = new TextSetter(shaper.own());
        FootSetter foot = new FootSetter(texts, section.foot());
        List<Slice> slices = new BlockSetter(texts).set(section.blocks(), structure);
        List<List<Paginator.Placed>> sheets = Paginator.pages(slices, foot.top());
        int number = 1;
        for (List<Paginator.Placed> sheet : sheets) {
            ContentWriter content = new ContentWriter(pages.size(), uses);
            sheet.forEach(placed -> content.draw(placed.x(), placed.y(), placed.mark()));
            // repeated on each page, it is read once, where the text ends
            List<Mark> marks =
                    number == sheets.size()
                            ? foot.last(number, structure)
                            : foot.repeated(number, sheets.size());
            marks.forEach(mark -> content.draw(0, 0, mark));
            number++;
            pages.add(content);
        }
    }

    private static byte[] file(
            PageDocument document,
            Element structure,
            List<ContentWriter> pages,
            Map<PageFont, FontUse> uses,
            Packer packer) {
        PdfFile file = new PdfFile(packer);
        MessageDigest identity = digest();
        identity.update(document.title().getBytes(StandardCharsets.UTF_8));
        StringBuilder fonts = new StringBuilder();
        FontEmbedder embedder = new FontEmbedder(file, packer);
        for (FontUse use : uses.values()) {
            byte[] toUnicode = ToUnicode.of(use.glyphs());
            identity.update(toUnicode);
            int font = embedder.embed(use, toUnicode);
            fonts.append('/').append(use.name()).append(' ').append(PdfText.reference(font));
        }
        int resources = file.object("<</Font<<" + fonts + ">>>>");
        int parent = file.number();
        List<Integer> numbers = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (ContentWriter page : pages) {
            byte[] content = page.content();
            identity.update(content);
            int stream = file.packed(content);
            numbers.add(file.object(page(parent, numbers.size(), stream, resources)));
            kids.append(PdfText.reference(numbers.getLast())).append(' ');
        }
        file.object(parent, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        boolean japanese = document.language().getLanguage().equals("ja");
        int tree =
                new Structure(file, numbers, japanese)
                        .write(structure, pages.stream().map(ContentWriter::marked).toList());
        Metadata metadata = new Metadata(file);
        int catalog = catalog(file, document, metadata, parent, tree);
        return file.finish(
                catalog,
                metadata.information(document.title()),
                HexFormat.of().withUpperCase().formatHex(identity.digest(), 0, 16));
    }

    private static String page(int parent, int page, int content, int resources) {
        return "<</Type/Page/Parent "
                + PdfText.reference(parent)
                + "/MediaBox[0 0 "
                + Sheet.WIDTH
                + " "
                + Sheet.HEIGHT
                + "]/Contents "
                + PdfText.reference(content)
                + "/Resources "
                + PdfText.reference(resources)
                + "/StructParents "
                + page
                + "/Tabs/S>>";
    }

    private static int catalog(
            PdfFile file, PageDocument document, Metadata metadata, int pages, int tree) {
        Locale language = document.language();
        return file.object(
                "<</Type/Catalog/Pages "
                        + PdfText.reference(pages)
                        + "/Lang("
                        + Metadata.tag(language)
                        + ")/MarkInfo<</Marked true>>/StructTreeRoot "
                        + PdfText.reference(tree)
                        + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata "
                        + PdfText.reference(metadata.xmp(document.title(), language))
                        + "/OutputIntents["
                        + PdfText.reference(metadata.intent())
                        + "]>>");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}

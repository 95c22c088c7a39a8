package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Puts a drawn document's fonts, pages and structure into one file. */
final class Assembly {
    /** A file's identity has this many bytes. */
    private static final int IDENTITY = 16;

    private final String title;
    private final Locale language;
    private final Element structure;
    private final List<ContentWriter> pages;
    private final PdfFile file;
    private final FontEmbedder embedder;

    /** What the pages say, so that the same letter has the same identity. */
    private final MessageDigest identity = digest();

    Assembly(
            String title,
            Locale language,
            Element structure,
            List<ContentWriter> pages,
            Packer packer) {
        this.title = title;
        this.language = language;
        this.structure = structure;
        this.pages = pages;
        this.file = new PdfFile(packer);
        this.embedder = new FontEmbedder(file, packer);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /** The file's bytes. */
    byte[] write(Collection<FontUse> fonts) {
        identity.update(title.getBytes(StandardCharsets.UTF_8));
        int resources = resources(fonts);
        int tree = file.number();
        List<Integer> numbers = pages(tree, resources);
        Metadata metadata = new Metadata(file);
        int catalog = catalog(metadata, tree, structure(numbers));
        int information = metadata.information(title);
        String id = HexFormat.of().withUpperCase().formatHex(identity.digest(), 0, IDENTITY);
        return file.finish(catalog, information, id);
    }

    private int resources(Collection<FontUse> fonts) {
        StringBuilder entries = new StringBuilder("<</Font<<");
        for (FontUse use : fonts) {
            byte[] toUnicode = ToUnicode.of(use.glyphs());
            identity.update(toUnicode);
            int font = embedder.embed(use, toUnicode);
            entries.append('/').append(use.name()).append(' ').append(PdfText.reference(font));
        }
        return file.object(entries.append(">>>>"));
    }

    private List<Integer> pages(int tree, int resources) {
        List<Integer> numbers = new ArrayList<>();
        StringBuilder kids = new StringBuilder("<</Type/Pages/Kids[");
        for (ContentWriter page : pages) {
            byte[] content = page.content();
            identity.update(content);
            StringBuilder entries = new StringBuilder("<</Type/Page/MediaBox[0 0 ");
            PdfText.number(entries, page.width());
            entries.append(' ');
            PdfText.number(entries, page.height());
            entries.append("]/Parent ").append(PdfText.reference(tree));
            entries.append("/Contents ").append(PdfText.reference(file.packed(content)));
            entries.append("/Resources ").append(PdfText.reference(resources));
            entries.append("/StructParents ").append(numbers.size()).append("/Tabs/S>>");
            int number = file.object(entries);
            numbers.add(number);
            kids.append(PdfText.reference(number)).append(' ');
        }
        file.object(tree, kids.append("]/Count ").append(numbers.size()).append(">>"));
        return numbers;
    }

    private int structure(List<Integer> numbers) {
        boolean japanese = language.getLanguage().equals("ja");
        List<List<Element>> marked = pages.stream().map(ContentWriter::marked).toList();
        return new Structure(file, numbers, japanese).write(structure, marked);
    }

    private int catalog(Metadata metadata, int tree, int structure) {
        int xmp = metadata.xmp(title, language);
        StringBuilder entries = new StringBuilder("<</Type/Catalog/MarkInfo<</Marked true>>");
        entries.append("/ViewerPreferences<</DisplayDocTitle true>>/Lang(");
        entries.append(Metadata.tag(language));
        entries.append(")/Pages ").append(PdfText.reference(tree));
        entries.append("/StructTreeRoot ").append(PdfText.reference(structure));
        entries.append("/Metadata ").append(PdfText.reference(xmp));
        entries.append("/OutputIntents[").append(PdfText.reference(metadata.intent()));
        return file.object(entries.append("]>>"));
    }
}

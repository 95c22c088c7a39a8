package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a drawn document's fonts, pages and structure into one file. */
final class Assembly {
    private final String title;
    private final Locale language;
    private final Element structure;
    private final List<ContentWriter> pages;
    private final PdfFile file;
    private final Packer packer;
    private final Identity identity = new Identity();

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
        this.packer = packer;
        this.file = new PdfFile(packer);
    }

    /** The file's bytes. */
    byte[] write(FontUses fonts) {
        identity.add(title);
        int resources = file.object(new FontEmbedder(file, packer).resources(fonts, identity));
        int tree = file.number();
        List<Integer> numbers = pages(tree, resources);
        Metadata metadata = new Metadata(file);
        int structure = structure(numbers);
        int catalog = metadata.catalog(title, language, tree, structure);
        int information = metadata.information(title);
        return file.finish(catalog, information, identity.hexadecimal());
    }

    private List<Integer> pages(int tree, int resources) {
        List<Integer> numbers = new ArrayList<>();
        StringBuilder kids = new StringBuilder("<</Type/Pages/Kids[");
        for (ContentWriter page : pages) {
            List<Stretch> content = page.content();
            content.forEach(stretch -> identity.add(stretch.bytes()));
            StringBuilder entries = new StringBuilder("<</Type/Page/MediaBox[0 0 ");
            PdfText.number(entries, page.width());
            entries.append(' ');
            PdfText.number(entries, page.height());
            entries.append("]/Parent ").append(PdfText.reference(tree));
            entries.append("/Contents ").append(PdfText.reference(contents(content)));
            entries.append("/Resources ").append(PdfText.reference(resources));
            entries.append("/StructParents ").append(numbers.size()).append("/Tabs/S>>");
            int number = file.object(entries);
            numbers.add(number);
            kids.append(PdfText.reference(number)).append(' ');
        }
        file.object(tree, kids.append("]/Count ").append(numbers.size()).append(">>"));
        return numbers;
    }

    private int contents(List<Stretch> content) {
        return file.deflated("", packer.pieces(content));
    }

    private int structure(List<Integer> numbers) {
        boolean japanese = language.getLanguage().equals("ja");
        List<List<Element>> marked = pages.stream().map(ContentWriter::marked).toList();
        return new Structure(file, numbers, japanese).write(structure, marked);
    }
}

package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Several stored letters as one file for the printer: one job, the pages in their order. The pages
 * say what the stored ones say, in the same outlines; fonts that letters share are in it once. Like
 * each letter it is PDF/A-2a and PDF/UA-1. Each letter is taken in and forgotten, so that a
 * thousand of them need no more memory than the file they become.
 */
public final class JoinedPages implements AutoCloseable {
    private static final String BLANK =
            "<</Type/Page/MediaBox[0 0 " + Sheet.WIDTH + " " + Sheet.HEIGHT + "]/Resources<<>>";

    private final String title;
    private final boolean duplex;
    private final Packer packer = new Packer();
    private final PdfFile file = new PdfFile(packer);
    private final SharedFonts fonts;
    private final Identity identity = new Identity();
    private final int tree = file.number();
    private final int resources = file.number();
    private final int root = file.number();
    private final int document = file.number();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> letters = new ArrayList<>();
    private final StringBuilder parents = new StringBuilder();

    /**
     * An empty file.
     *
     * @param title neutral, without personal data
     * @param duplex whether it is printed on both sides: then each letter begins on a sheet of its
     *     own, after a blank back where the one before it ends on a front
     * @param fonts in which the letters were set
     */
    public JoinedPages(String title, boolean duplex, FontBook fonts) {
        this.title = title;
        this.duplex = duplex;
        this.fonts = new SharedFonts(fonts);
        identity.add(title);
    }

    /**
     * Takes in the next letter.
     *
     * @throws UncheckedIOException if it is no letter of this desk
     */
    public void add(byte[] letter) {
        try (PDDocument stored = Loader.loadPDF(letter)) {
            COSDictionary catalog = stored.getDocumentCatalog().getCOSObject();
            COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            COSObject top = structure == null ? null : reference(structure, COSName.K);
            if (structure == null || top == null) {
                throw new IOException("no tags");
            }
            ObjectCopy copy = new ObjectCopy(file);
            copy.becomes(catalog.getItem(COSName.STRUCT_TREE_ROOT), document);
            List<PDPage> sheets = new ArrayList<>();
            for (PDPage page : stored.getPages()) {
                int number = file.number();
                copy.becomes(page.getCOSObject().getKey(), number);
                pages.add(number);
                sheets.add(page);
            }
            letters.add(copy.part(top, catalog.getItem(COSName.LANG)));
            COSArray marked = marked(structure);
            boolean shared = fonts.know(sheets);
            for (int i = 0; i < sheets.size(); i++) {
                page(sheets.get(i), pages.size() - sheets.size() + i, shared, copy, marked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stored letter can't be read", e);
        }
        if (duplex && pages.size() % 2 == 1) {
            pages.add(file.object(BLANK + "/Parent " + PdfText.reference(tree) + ">>"));
        }
    }

    private static @Nullable COSObject reference(COSDictionary from, COSName name) {
        return from.getItem(name) instanceof COSObject reference ? reference : null;
    }

    /** By page, the elements whose contents are marked there. */
    private static COSArray marked(COSDictionary structure) throws IOException {
        COSDictionary backward = structure.getCOSDictionary(COSName.PARENT_TREE);
        COSArray marked = backward == null ? null : backward.getCOSArray(COSName.NUMS);
        if (marked == null) {
            throw new IOException("no way back from its pages to its tags");
        }
        return marked;
    }

    private void page(PDPage page, int index, boolean shared, ObjectCopy copy, COSArray marked)
            throws IOException {
        COSDictionary stored = page.getCOSObject();
        byte[] content = shared ? fonts.recoded(page) : whole(page);
        identity.add(content);
        StringBuilder entries = new StringBuilder("<</Parent ").append(PdfText.reference(tree));
        entries.append("/Contents ").append(PdfText.reference(file.packed(content)));
        entries.append("/StructParents ").append(index).append("/Resources ");
        if (shared) {
            entries.append(PdfText.reference(resources));
        } else {
            copy.write(stored.getItem(COSName.RESOURCES), entries);
        }
        for (COSName name : stored.keySet()) {
            if (!List.of("Parent", "Contents", "StructParents", "Resources")
                    .contains(name.getName())) {
                copy.entry(name, stored.getItem(name), entries);
            }
        }
        file.object(pages.get(index), entries.append(">>"));
        int known = stored.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i < marked.size(); i += 2) {
            if (marked.getInt(i) == known) {
                COSBase elements = marked.get(i + 1);
                copy.write(elements, parents.append(index).append(' '));
            }
        }
    }

    private static byte[] whole(PDPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.getContents().transferTo(out);
        return out.toByteArray();
    }

    /** The whole file. */
    public byte[] finish() {
        fonts.embed(file, packer, resources, identity);
        StringBuilder kids = new StringBuilder("<</Type/Pages/Kids[");
        pages.forEach(page -> kids.append(PdfText.reference(page)).append(' '));
        file.object(tree, kids.append("]/Count ").append(pages.size()).append(">>"));
        StringBuilder parts = new StringBuilder("<</S/Document/P ").append(PdfText.reference(root));
        parts.append("/K[");
        letters.forEach(letter -> parts.append(PdfText.reference(letter)).append(' '));
        file.object(document, parts.append("]>>"));
        Structure.root(file, root, document, parents, pages.size());
        Metadata metadata = new Metadata(file);
        int catalog = metadata.catalog(title, Locale.JAPANESE, tree, root);
        return file.finish(catalog, metadata.information(title), identity.hexadecimal());
    }

    @Override
    public void close() {
        packer.close();
    }
}

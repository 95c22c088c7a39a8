package kaijidesk.letters.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF's structure as a screen reader does. */
public final class Tags {
    /**
     * An element.
     *
     * @param type its structure type
     * @param text what its own contents say
     * @param parts its elements
     * @param entries all its dictionary says
     */
    public record Tag(String type, String text, List<Tag> parts, COSDictionary entries) {
        /** It and all below it, in reading order. */
        public List<Tag> all() {
            List<Tag> all = new ArrayList<>(List.of(this));
            parts.forEach(part -> all.addAll(part.all()));
            return all;
        }

        /** Its attributes' value. */
        public COSBase attribute(String name) {
            COSDictionary attributes = entries.getCOSDictionary(COSName.A);
            return attributes == null ? null : attributes.getDictionaryObject(name);
        }
    }

    /** The texts of marked contents by page and number. */
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private Tags() {}

    /** The document's element. */
    public static Tag read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Tags tags = new Tags();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> marked = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        marked.put(content.getMCID(), said(content));
                    }
                }
                tags.texts.put(page.getCOSObject(), marked);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return tags.tag(root.getCOSDictionary(COSName.K));
        }
    }

    private static String said(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream()
                .map(part ->
                        switch (part) {
                            case TextPosition position -> position.getUnicode();
                            case PDMarkedContent inner -> said(inner);
                            default -> "";
                        })
                .collect(Collectors.joining());
    }

    private Tag tag(COSDictionary element) {
        StringBuilder text = new StringBuilder();
        List<Tag> parts = new ArrayList<>();
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSInteger id) {
                text.append(text(element.getCOSDictionary(COSName.PG), id.intValue()));
            } else if (kid instanceof COSDictionary entry && entry.containsKey(COSName.MCID)) {
                text.append(text(entry.getCOSDictionary(COSName.PG), entry.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary entry) {
                parts.add(tag(entry));
            }
        }
        return new Tag(element.getNameAsString(COSName.S), text.toString(), parts, element);
    }

    private String text(COSDictionary page, int id) {
        return texts.get(page).get(id);
    }
}

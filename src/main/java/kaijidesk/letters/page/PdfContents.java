package kaijidesk.letters.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that a PDF tells whoever looks closely: its pages, and what they don't show: each text
 * of the file (title, bookmarks, notes, names of attachments), its metadata, what is attached.
 */
public final class PdfContents {
    private final StringBuilder all = new StringBuilder();

    private PdfContents() {}

    /** All of it in one text, a line for each piece. */
    public static String of(byte[] pdf) {
        PdfContents contents = new PdfContents();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            contents.line(new PDFTextStripper().getText(document));
            COSDocument file = document.getDocument();
            contents.read(file.getTrailer());
            for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
                contents.read(file.getObjectFromPool(key).getObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF can't be read", e);
        }
        return contents.all.toString();
    }

    /** What lies behind a reference is an object of the file's table and read as such. */
    private void read(COSBase piece) throws IOException {
        switch (piece) {
            case COSString text -> line(text.getString());
            case COSArray several -> {
                for (COSBase each : several) {
                    read(each);
                }
            }
            case COSDictionary entries -> {
                for (COSName name : entries.keySet()) {
                    read(entries.getItem(name));
                }
                if (entries instanceof COSStream stream && tells(stream)) {
                    line(new String(bytes(stream), StandardCharsets.UTF_8));
                }
            }
            case null, default -> {}
        }
    }

    /**
     * Drawing and fonts bear no type; what they show was read from the pages. Packs of objects and
     * the table that finds them are the file's grammar; what lies in a pack is read as such.
     */
    private static boolean tells(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return type != null && !type.equals(COSName.OBJ_STM) && !type.equals(COSName.XREF);
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var unpacked = stream.createInputStream()) {
            return unpacked.readAllBytes();
        }
    }

    private void line(String text) {
        all.append(text).append('\n');
    }
}

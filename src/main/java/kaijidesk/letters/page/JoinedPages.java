package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several stored letters in one file, so that the printer is chosen once. */
public final class JoinedPages {
    private JoinedPages() {}

    /** The pages in that order; a single letter stays as it is, byte for byte. */
    public static byte[] of(List<byte[]> letters) {
        if (letters.size() == 1) {
            return letters.getFirst();
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        letters.forEach(letter -> merger.addSource(new RandomAccessReadBuffer(letter)));
        merger.setDestinationStream(joined);
        try {
            merger.mergeDocuments(null);
        } catch (IOException e) {
            throw new UncheckedIOException("stored letters can't be read", e);
        }
        return joined.toByteArray();
    }
}

package kaijidesk.letters.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDFs back. */
public final class Pdfs {
    private Pdfs() {}

    /** All its text, lines ended by newlines. */
    public static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    /** All that the file holds: its bytes, its pages, every text and stream in it, unpacked. */
    public static String everything(byte[] pdf) {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.UTF_8));
        all.append(PdfContents.of(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDocument file = document.getDocument();
            for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
                if (file.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] unpacked = stream.createInputStream().readAllBytes();
                    all.append('\n').append(new String(unpacked, StandardCharsets.UTF_8));
                    all.append('\n').append(new String(unpacked, StandardCharsets.UTF_16BE));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** The text of some pages, counted from 1. */
    public static String text(byte[] pdf, int first, int last) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("");
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return "\n" + stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kaijidesk.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** How many pages of a letter are a form that is to come back (R2.12). */
public final class FormPages {
    private FormPages() {}

    /**
     * Counts the pages that bear the form's number beside their code.
     *
     * @param pdf the letter as it was issued
     * @param form the form's number
     */
    public static int count(byte[] pdf, String form) {
        String label = plain(CodePayload.label(form));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                if (plain(text.getText(document)).contains(label)) {
                    pages++;
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}

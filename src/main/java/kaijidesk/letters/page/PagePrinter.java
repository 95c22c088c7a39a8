package kaijidesk.letters.page;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Draws a stored PDF for a printer that takes no PDF, page by page at its own size. */
public final class PagePrinter {
    private PagePrinter() {}

    /**
     * Draws all pages; slow.
     *
     * @param job knows the printer
     * @param wanted what else the user chose in its dialog
     * @throws IOException if it is no PDF
     * @throws PrinterException if the printer fails
     */
    public static void print(PrinterJob job, byte[] pdf, PrintRequestAttributeSet wanted)
            throws IOException, PrinterException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setPageable(new PDFPageable(document));
            // pages of their own size and direction come with the document
            if (wanted.isEmpty()) {
                job.print();
            } else {
                job.print(wanted);
            }
        }
    }
}

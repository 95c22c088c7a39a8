package kaijidesk.letters.page;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends a stored PDF to the system's printers, page by page at its own size. */
public final class PagePrinter {
    private PagePrinter() {}

    /**
     * Asks which printer and prints; slow, and waits for the user.
     *
     * @return whether it was printed, false when the user chose not to
     * @throws IOException if it is no PDF
     * @throws PrinterException if the printer fails
     */
    public static boolean print(byte[] pdf) throws IOException, PrinterException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            // a print queue shows the job's name to everybody in the office
            job.setJobName("Kaiji Desk");
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        }
    }
}

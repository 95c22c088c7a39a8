package kaijidesk.ui;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import kaijidesk.ui.base.Printing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints the stored PDF page by page at its own size, through the system's printers. */
final class PdfPrinting implements Printing {
    @Override
    public boolean print(byte[] pdf) throws IOException, PrinterException {
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

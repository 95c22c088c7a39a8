package kaijidesk.printing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import kaijidesk.letters.page.PagePrinter;

/**
 * The printers that the system knows, chosen in its dialog. One that takes PDFs gets the stored
 * bytes; any other gets the pages drawn.
 */
public final class SystemPrinter implements Printer {
    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

    @Override
    public PrintResult print(PrintOrder order, PrintWatch watch) {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(order.name());
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        boolean asTheyAre = PrintServiceLookup.lookupPrintServices(PDF, null).length > 0;
        if (asTheyAre) {
            wanted.add(new JobName(order.name(), null));
        }
        // the dialog that hands out its choices is needed only where PDFs can go with them
        boolean chosen = asTheyAre ? job.printDialog(wanted) : job.printDialog();
        if (!chosen || watch.cancelled()) {
            return new PrintResult.Refused(PrintReason.NOT_CHOSEN);
        }
        PrintService service = job.getPrintService();
        if (service == null) {
            return new PrintResult.Refused(PrintReason.NO_PRINTER);
        }
        return service.isDocFlavorSupported(PDF)
                ? pass(service, order, wanted)
                : draw(job, order, wanted);
    }

    static PrintResult pass(
            PrintService service, PrintOrder order, PrintRequestAttributeSet wanted) {
        DocPrintJob job = service.createPrintJob();
        try {
            job.print(new SimpleDoc(new ByteArrayInputStream(order.pdf()), PDF, null), wanted);
            return new PrintResult.Waiting(PrintReason.HANDED_OVER);
        } catch (PrintException e) {
            // how much of it went into the queue before, nobody says
            return new PrintResult.Unknown();
        }
    }

    private static PrintResult draw(
            PrinterJob job, PrintOrder order, PrintRequestAttributeSet wanted) {
        try {
            PagePrinter.print(job, order.pdf(), wanted);
            return new PrintResult.Waiting(PrintReason.HANDED_OVER);
        } catch (PrinterException e) {
            // cancelled or failed: pages drawn before may be out
            return new PrintResult.Unknown();
        } catch (IOException e) {
            return new PrintResult.Refused(PrintReason.NO_PDF);
        }
    }
}

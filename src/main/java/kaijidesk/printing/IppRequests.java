package kaijidesk.printing;

import java.util.concurrent.atomic.AtomicInteger;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;

/** Writes the desk's requests (RFC 8011, section 4) for one printer. */
final class IppRequests {
    static final int PRINT_JOB = 0x0002;
    static final int VALIDATE_JOB = 0x0004;
    static final int CREATE_JOB = 0x0005;
    static final int SEND_DOCUMENT = 0x0006;
    static final int CANCEL_JOB = 0x0008;
    static final int GET_JOB_ATTRIBUTES = 0x0009;
    static final int GET_JOBS = 0x000A;
    static final int GET_PRINTER_ATTRIBUTES = 0x000B;

    private static final String PDF = "application/pdf";

    /** Whose job it is, for the printer: the desk's, and nobody's by name. */
    private static final String USER = "kaijidesk";

    private static final int MOST_JOBS = 200;

    private final PrinterAddress printer;
    private final AtomicInteger id = new AtomicInteger();

    IppRequests(PrinterAddress printer) {
        this.printer = printer;
    }

    IppMessage printer() {
        IppMessage message = begin(GET_PRINTER_ATTRIBUTES);
        requested(
                message,
                "printer-name",
                "printer-info",
                "printer-make-and-model",
                "printer-state",
                "printer-state-reasons",
                "printer-is-accepting-jobs",
                "document-format-supported",
                "operations-supported",
                "sides-supported",
                "media-source-supported");
        return message;
    }

    /** Validate-Job, Print-Job or Create-Job: they say the same of the job. */
    IppMessage job(int operation, PrintOrder order, PrintSetup setup) {
        IppMessage message = begin(operation);
        IppAttributes head = head(message);
        head.text(IppTag.NAME, "requesting-user-name", USER)
                .text(IppTag.NAME, "job-name", order.name());
        if (operation != CREATE_JOB) {
            head.text(IppTag.MIME_TYPE, "document-format", PDF);
        }
        IppAttributes job = message.add(IppTag.JOB);
        job.number("copies", setup.copies());
        job.keyword("sides", setup.duplex() ? "two-sided-long-edge" : "one-sided");
        if (!setup.tray().isEmpty()) {
            job.collection("media-col", new IppAttributes().keyword("media-source", setup.tray()));
        }
        return message;
    }

    IppMessage document(int job) {
        IppMessage message = begin(SEND_DOCUMENT);
        head(message)
                .number("job-id", job)
                .text(IppTag.NAME, "requesting-user-name", USER)
                .text(IppTag.MIME_TYPE, "document-format", PDF)
                .truth("last-document", true);
        return message;
    }

    IppMessage state(int job) {
        IppMessage message = begin(GET_JOB_ATTRIBUTES);
        head(message).number("job-id", job);
        requested(
                message,
                "job-id",
                "job-state",
                "job-state-reasons",
                "job-printer-state-reasons",
                "number-of-documents",
                "job-impressions-completed",
                "time-at-processing");
        return message;
    }

    IppMessage cancel(int job) {
        IppMessage message = begin(CANCEL_JOB);
        head(message).number("job-id", job).text(IppTag.NAME, "requesting-user-name", USER);
        return message;
    }

    /** All jobs of that kind, {@code completed} or {@code not-completed}. */
    IppMessage jobs(String which) {
        IppMessage message = begin(GET_JOBS);
        head(message).keyword("which-jobs", which).number("limit", MOST_JOBS);
        requested(message, "job-id", "job-name");
        return message;
    }

    private IppMessage begin(int operation) {
        IppMessage message = new IppMessage(operation, id.incrementAndGet());
        message.add(IppTag.OPERATION)
                .text(IppTag.CHARSET, "attributes-charset", "utf-8")
                .text(IppTag.LANGUAGE, "attributes-natural-language", "ja")
                .text(IppTag.URI, "printer-uri", printer.toString());
        return message;
    }

    private static IppAttributes head(IppMessage message) {
        return message.groups().getFirst().attributes();
    }

    private static void requested(IppMessage message, String... names) {
        for (String name : names) {
            head(message).keyword("requested-attributes", name);
        }
    }
}

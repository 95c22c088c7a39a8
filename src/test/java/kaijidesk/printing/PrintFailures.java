package kaijidesk.printing;

import static kaijidesk.printing.IppRequests.CREATE_JOB;
import static kaijidesk.printing.IppRequests.GET_JOBS;
import static kaijidesk.printing.IppRequests.GET_JOB_ATTRIBUTES;
import static kaijidesk.printing.IppRequests.GET_PRINTER_ATTRIBUTES;
import static kaijidesk.printing.IppRequests.PRINT_JOB;
import static kaijidesk.printing.IppRequests.SEND_DOCUMENT;
import static kaijidesk.printing.IppRequests.VALIDATE_JOB;
import static kaijidesk.printing.PrintReason.DROPPED;
import static kaijidesk.printing.PrintReason.GARBLED;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaijidesk.printing.PrintResult.Printed;
import kaijidesk.printing.PrintResult.Refused;
import kaijidesk.printing.PrintResult.Unknown;
import kaijidesk.printing.PrintResult.Waiting;
import kaijidesk.printing.StubPrinter.Fault;
import kaijidesk.printing.StubPrinter.Said;

/** Everything that fails between desk and paper, and what must be said of it then. */
final class PrintFailures {
    static final int SMALL = 5_000;

    /** More than any buffer on the way holds. */
    private static final int LARGE = 24 << 20;

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** For what must end by itself, and never by a limit. */
    static final Patience PATIENT = new Patience(LONG, LONG, LONG, LONG, LONG, PAUSE);

    /** For what ends by a limit. */
    private static final Patience IMPATIENT = new Patience(LONG, SHORT, SHORT, SHORT, SHORT, PAUSE);

    /** Limits for what becomes of a job; answers may take long. */
    private static final Patience BRIEF = new Patience(LONG, LONG, LONG, SHORT, SHORT, PAUSE);

    private PrintFailures() {}

    /**
     * One failure.
     *
     * @param creates whether the printer announces jobs
     * @param documents how many arrive whole
     * @param sent how often the document may go out
     */
    record Case(
            String name,
            boolean creates,
            int size,
            Patience patience,
            Consumer<StubPrinter> fault,
            PrintResult result,
            int documents,
            int sent) {
        Case atOnce() {
            return new Case(name, false, size, patience, fault, result, documents, sent);
        }

        Case large() {
            return new Case(name, creates, LARGE, patience, fault, result, documents, sent);
        }

        Case with(Patience other) {
            return new Case(name, creates, size, other, fault, result, documents, sent);
        }

        /** The printer said itself that it took nothing. */
        Case sent(int often) {
            return new Case(name, creates, size, patience, fault, result, documents, often);
        }

        Case forgotten() {
            Consumer<StubPrinter> forgetful = stub -> stub.remembers = false;
            return new Case(
                    name + ", and forgotten",
                    creates,
                    size,
                    patience,
                    fault.andThen(forgetful),
                    result,
                    documents,
                    sent);
        }

        @Override
        public String toString() {
            return name + (creates ? "" : " (at once)");
        }
    }

    private static Case of(String name, Consumer<StubPrinter> fault, PrintResult end, int whole) {
        return new Case(name, true, SMALL, PATIENT, fault, end, whole, 1);
    }

    /** Nothing is printed, and nothing arrives. */
    private static Case no(String name, int operation, Object fault, PrintReason reason) {
        return of(name, stub -> stub.fails(operation, fault), new Refused(reason), 0);
    }

    private static Case unknown(String name, int operation, Object fault, int whole) {
        return of(name, stub -> stub.fails(operation, fault), new Unknown(), whole).with(BRIEF);
    }

    private static Case printed(String name, int operation, Object... faults) {
        return of(name, stub -> stub.fails(operation, faults), new Printed(), 1);
    }

    private static Case said(String name, PrintResult end, Said... states) {
        return of(name, stub -> stub.says(states), end, 1);
    }

    private static Case waits(String name, PrintReason reason, Said state) {
        return said(name, new Waiting(reason), state).with(BRIEF);
    }

    static Stream<Case> all() {
        return Stream.of(before(), document(), after()).flatMap(each -> each);
    }

    private static Stream<Case> before() {
        int first = GET_PRINTER_ATTRIBUTES;
        return Stream.of(
                no("dropped at the first question", first, Fault.DROP_BEFORE, DROPPED),
                no("HTTP 500", first, Fault.HTTP_500, PrintReason.REFUSED),
                no("HTTP 401", first, Fault.HTTP_401, PrintReason.NOT_ALLOWED),
                no("another server", first, Fault.HTTP_404, GARBLED),
                no("no printer under that path", first, 0x0406, GARBLED),
                no("garbage", first, Fault.GARBAGE, GARBLED),
                no("oversize answer", first, Fault.OVERSIZE, GARBLED),
                no("silent", first, Fault.SILENT, PrintReason.NO_ANSWER).with(IMPATIENT),
                no("validation: not possible", VALIDATE_JOB, 0x0404, PrintReason.REFUSED),
                no("validation: no tray", VALIDATE_JOB, 0x040B, PrintReason.NOT_SUPPORTED),
                no("validation: no PDF", VALIDATE_JOB, 0x040A, PrintReason.NO_PDF),
                printed("no validation", VALIDATE_JOB, 0x0501),
                of(
                        "takes no PDF",
                        stub -> stub.format = "image/urf",
                        new Refused(PrintReason.NO_PDF),
                        0),
                no("announcement refused", CREATE_JOB, 0x0404, PrintReason.REFUSED),
                no("announcement lost", CREATE_JOB, Fault.DROP_AFTER, DROPPED),
                printed("busy at first", CREATE_JOB, 0x0507, 0x0507, 0x0505),
                printed("busy at first", PRINT_JOB, 0x0507, 0x0507).atOnce().sent(3));
    }

    private static Stream<Case> document() {
        return Stream.of(
                no("refused", SEND_DOCUMENT, 0x0404, PrintReason.REFUSED),
                no("refused", PRINT_JOB, 0x0404, PrintReason.REFUSED).atOnce(),
                no("dropped before", SEND_DOCUMENT, Fault.DROP_BEFORE, DROPPED).with(BRIEF),
                unknown("dropped before", PRINT_JOB, Fault.DROP_BEFORE, 0).atOnce(),
                no("dropped midway", SEND_DOCUMENT, Fault.DROP_MIDWAY, DROPPED).large(),
                no("dropped midway", PRINT_JOB, Fault.DROP_MIDWAY, DROPPED).large().atOnce(),
                printed("dropped after", SEND_DOCUMENT, Fault.DROP_AFTER),
                printed("dropped after", PRINT_JOB, Fault.DROP_AFTER).atOnce(),
                unknown("dropped after", SEND_DOCUMENT, Fault.DROP_AFTER, 1).forgotten(),
                unknown("dropped after", PRINT_JOB, Fault.DROP_AFTER, 1).forgotten().atOnce(),
                of(
                                "dropped after, found at the third look",
                                stub ->
                                        stub.fails(PRINT_JOB, Fault.DROP_AFTER)
                                                .fails(GET_JOBS, Fault.HTTP_500, 0x0500, 0x0500),
                                new Printed(),
                                1)
                        .atOnce(),
                no("HTTP 500", SEND_DOCUMENT, Fault.HTTP_500, DROPPED).with(BRIEF),
                unknown("HTTP 500", PRINT_JOB, Fault.HTTP_500, 0).atOnce(),
                unknown("HTTP 503", PRINT_JOB, Fault.HTTP_503, 0).atOnce(),
                no("garbage", SEND_DOCUMENT, Fault.GARBAGE, DROPPED).with(BRIEF),
                unknown("oversize answer", PRINT_JOB, Fault.OVERSIZE, 0).atOnce(),
                unknown("silent", PRINT_JOB, Fault.SILENT, 0).with(IMPATIENT).atOnce());
    }

    private static Stream<Case> after() {
        Said printing = new Said(5);
        int state = GET_JOB_ATTRIBUTES;
        return Stream.of(
                said("aborted midway", new Unknown(), printing, new Said(8)),
                said("aborted before it began", new Refused(PrintReason.ABORTED), new Said(8)),
                of(
                        "aborted, and nobody says whether it began",
                        stub -> {
                            stub.tellsBeginnings = false;
                            stub.says(new Said(8));
                        },
                        new Unknown(),
                        1),
                said("cancelled there midway", new Unknown(), printing, new Said(7)),
                said(
                        "cancelled at the printer",
                        new Refused(PrintReason.CANCELLED_THERE),
                        new Said(3),
                        new Said(7)),
                said(
                        "completed with errors",
                        new Unknown(),
                        new Said(9, "job-completed-with-errors")),
                waits("slow", PrintReason.PRINTING, printing),
                waits("queued", PrintReason.QUEUED, new Said(3, "none")),
                waits("held", PrintReason.HELD, new Said(4, "job-hold-until-specified")),
                of(
                                "out of paper for long",
                                stub -> {
                                    stub.printerReason = "media-empty-error";
                                    stub.says(new Said(6, "printer-stopped"));
                                },
                                new Waiting(PrintReason.PAPER_OUT),
                                1)
                        .with(BRIEF),
                of(
                        "questions fail for a while",
                        stub ->
                                stub.says(printing, new Said(9))
                                        .fails(
                                                state,
                                                Fault.DROP_BEFORE,
                                                Fault.GARBAGE,
                                                Fault.OVERSIZE,
                                                Fault.HTTP_500,
                                                0x0500),
                        new Printed(),
                        1),
                unknown("the job is forgotten", state, 0x0406, 1),
                of(
                                "silent while it prints",
                                stub ->
                                        stub.says(printing)
                                                .fails(
                                                        state,
                                                        Fault.SILENT,
                                                        Fault.SILENT,
                                                        Fault.SILENT,
                                                        Fault.SILENT),
                                new Unknown(),
                                1)
                        .with(IMPATIENT));
    }
}

package kaijidesk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaijidesk.printing.PrintResult.Printed;
import kaijidesk.printing.PrintResult.Refused;
import kaijidesk.printing.PrintResult.Unknown;
import kaijidesk.printing.PrintResult.Waiting;
import kaijidesk.printing.StubPrinter.Fault;
import kaijidesk.printing.StubPrinter.Said;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A printer that takes the stored PDF")
class IppPrinterTest {
    private static final int SMALL = 5_000;

    /** More than any buffer on the way holds. */
    private static final int LARGE = 24 << 20;

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** For what must end by itself, and never by a limit. */
    private static final Patience PATIENT = new Patience(LONG, LONG, LONG, LONG, LONG, PAUSE);

    /** For what ends by a limit. */
    private static final Patience IMPATIENT = new Patience(LONG, SHORT, SHORT, SHORT, SHORT, PAUSE);

    /** Limits for what becomes of a job; answers may take long. */
    private static final Patience BRIEF = new Patience(LONG, LONG, LONG, SHORT, SHORT, PAUSE);

    private StubPrinter stub;
    private final List<PrintReason> heard = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        stub = new StubPrinter();
    }

    @AfterEach
    void end() {
        stub.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "gets the very bytes, once, with tray, sides, copies, and a name that names nobody")
    void bytes(boolean creates) {
        stub.creates = creates;
        PrintOrder order = order(SMALL);
        PrintResult result =
                new IppPrinter(stub.address(), new PrintSetup("manual", true, 2), PATIENT)
                        .print(order, watch());
        assertThat(result).isEqualTo(new Printed());
        assertThat(stub.documents).singleElement().isEqualTo(order.pdf());
        IppMessage made =
                stub.requests.stream()
                        .filter(each ->
                                each.code()
                                        == (creates
                                                ? IppRequests.CREATE_JOB
                                                : IppRequests.PRINT_JOB))
                        .findFirst()
                        .orElseThrow();
        IppAttributes head = made.first(IppTag.OPERATION).orElseThrow();
        assertThat(head.text("attributes-charset")).hasValue("utf-8");
        assertThat(head.text("attributes-natural-language")).hasValue("ja");
        assertThat(head.text("job-name").orElseThrow()).matches("L2016-000001 [0-9a-f]{8}");
        IppAttributes job = made.first(IppTag.JOB).orElseThrow();
        assertThat(job.text("sides")).hasValue("two-sided-long-edge");
        assertThat(job.number("copies")).hasValue(2);
        assertThat(job.collection("media-col").orElseThrow().text("media-source"))
                .hasValue("manual");
        stub.requests.stream()
                .filter(each -> each.code() == IppRequests.SEND_DOCUMENT)
                .map(each -> each.first(IppTag.OPERATION).orElseThrow())
                .forEach(each -> {
                    assertThat(each.text("document-format")).hasValue("application/pdf");
                    assertThat(each.truth("last-document")).hasValue(true);
                });
    }

    @Test
    @DisplayName("without a tray the printer chooses, and one side is printed")
    void plain() {
        assertThat(print(PATIENT, SMALL)).isEqualTo(new Printed());
        IppAttributes job =
                stub.requests.stream()
                        .filter(each -> each.code() == IppRequests.CREATE_JOB)
                        .findFirst()
                        .flatMap(each -> each.first(IppTag.JOB))
                        .orElseThrow();
        assertThat(job.has("media-col")).isFalse();
        assertThat(job.text("sides")).hasValue("one-sided");
    }

    private record Case(
            String name,
            boolean creates,
            int size,
            Patience patience,
            Consumer<StubPrinter> fault,
            PrintResult result,
            int documents) {
        @Override
        public String toString() {
            return name + (creates ? "" : " (at once)");
        }
    }

    static Stream<Arguments> failures() {
        int printer = IppRequests.GET_PRINTER_ATTRIBUTES;
        int create = IppRequests.CREATE_JOB;
        int send = IppRequests.SEND_DOCUMENT;
        int both = IppRequests.PRINT_JOB;
        int state = IppRequests.GET_JOB_ATTRIBUTES;
        int jobs = IppRequests.GET_JOBS;
        Said completed = new Said(9);
        return Stream.of(
                        first(
                                "dropped at the first question",
                                printer,
                                Fault.DROP_BEFORE,
                                PrintReason.DROPPED),
                        first(
                                "HTTP 500 at the first question",
                                printer,
                                Fault.HTTP_500,
                                PrintReason.REFUSED),
                        first("HTTP 401", printer, Fault.HTTP_401, PrintReason.NOT_ALLOWED),
                        first("another server", printer, Fault.HTTP_404, PrintReason.GARBLED),
                        first("no printer under that path", printer, 0x0406, PrintReason.GARBLED),
                        first("garbage", printer, Fault.GARBAGE, PrintReason.GARBLED),
                        first("oversize answer", printer, Fault.OVERSIZE, PrintReason.GARBLED),
                        new Case(
                                "silent printer",
                                true,
                                SMALL,
                                IMPATIENT,
                                stub -> stub.fails(printer, Fault.SILENT),
                                new Refused(PrintReason.NO_ANSWER),
                                0),
                        first(
                                "validation: not possible",
                                IppRequests.VALIDATE_JOB,
                                0x0404,
                                PrintReason.REFUSED),
                        first(
                                "validation: no such tray",
                                IppRequests.VALIDATE_JOB,
                                0x040B,
                                PrintReason.NOT_SUPPORTED),
                        first(
                                "validation: no PDF",
                                IppRequests.VALIDATE_JOB,
                                0x040A,
                                PrintReason.NO_PDF),
                        new Case(
                                "no validation",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(IppRequests.VALIDATE_JOB, 0x0501),
                                new Printed(),
                                1),
                        new Case(
                                "takes no PDF",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.format = "image/urf",
                                new Refused(PrintReason.NO_PDF),
                                0),
                        first("announcement refused", create, 0x0404, PrintReason.REFUSED),
                        first("announcement lost", create, Fault.DROP_AFTER, PrintReason.DROPPED),
                        new Case(
                                "busy at first",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(create, 0x0507, 0x0507, 0x0505),
                                new Printed(),
                                1),
                        new Case(
                                "busy at first",
                                false,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(both, 0x0507, 0x0507),
                                new Printed(),
                                1),
                        new Case(
                                "document refused",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(send, 0x0404),
                                new Refused(PrintReason.REFUSED),
                                0),
                        new Case(
                                "document refused",
                                false,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(both, 0x0404),
                                new Refused(PrintReason.REFUSED),
                                0),
                        new Case(
                                "dropped before a small document",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(send, Fault.DROP_BEFORE),
                                new Refused(PrintReason.DROPPED),
                                0),
                        new Case(
                                "dropped before a small document",
                                false,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(both, Fault.DROP_BEFORE),
                                new Unknown(),
                                0),
                        new Case(
                                "dropped midway",
                                true,
                                LARGE,
                                PATIENT,
                                stub -> stub.fails(send, Fault.DROP_MIDWAY),
                                new Refused(PrintReason.DROPPED),
                                0),
                        new Case(
                                "dropped midway",
                                false,
                                LARGE,
                                PATIENT,
                                stub -> stub.fails(both, Fault.DROP_MIDWAY),
                                new Refused(PrintReason.DROPPED),
                                0),
                        new Case(
                                "dropped after the document",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(send, Fault.DROP_AFTER),
                                new Printed(),
                                1),
                        new Case(
                                "dropped after the document",
                                false,
                                SMALL,
                                PATIENT,
                                stub -> stub.fails(both, Fault.DROP_AFTER),
                                new Printed(),
                                1),
                        new Case(
                                "dropped after, and forgotten",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> {
                                    stub.remembers = false;
                                    stub.fails(send, Fault.DROP_AFTER);
                                },
                                new Unknown(),
                                1),
                        new Case(
                                "dropped after, and forgotten",
                                false,
                                SMALL,
                                BRIEF,
                                stub -> {
                                    stub.remembers = false;
                                    stub.fails(both, Fault.DROP_AFTER);
                                },
                                new Unknown(),
                                1),
                        new Case(
                                "dropped after, found at the second look",
                                false,
                                SMALL,
                                PATIENT,
                                stub -> {
                                    stub.fails(both, Fault.DROP_AFTER);
                                    stub.fails(jobs, Fault.HTTP_500, 0x0500, 0x0500);
                                },
                                new Printed(),
                                1),
                        new Case(
                                "HTTP 500 after the document",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(send, Fault.HTTP_500),
                                new Refused(PrintReason.DROPPED),
                                0),
                        new Case(
                                "HTTP 500 after the document",
                                false,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(both, Fault.HTTP_500),
                                new Unknown(),
                                0),
                        new Case(
                                "HTTP 503 after the document",
                                false,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(both, Fault.HTTP_503),
                                new Unknown(),
                                0),
                        new Case(
                                "garbage after the document",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(send, Fault.GARBAGE),
                                new Refused(PrintReason.DROPPED),
                                0),
                        new Case(
                                "oversize answer after the document",
                                false,
                                SMALL,
                                BRIEF,
                                stub -> stub.fails(both, Fault.OVERSIZE),
                                new Unknown(),
                                0),
                        new Case(
                                "silent after the document",
                                false,
                                SMALL,
                                IMPATIENT,
                                stub -> stub.fails(both, Fault.SILENT),
                                new Unknown(),
                                0),
                        new Case(
                                "aborted",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.says(new Said(5), new Said(8, "aborted-by-system")),
                                new Refused(PrintReason.ABORTED),
                                1),
                        new Case(
                                "cancelled at the printer",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.says(new Said(3), new Said(7)),
                                new Refused(PrintReason.CANCELLED_THERE),
                                1),
                        new Case(
                                "completed with errors",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.says(new Said(9, "job-completed-with-errors")),
                                new Unknown(),
                                1),
                        new Case(
                                "slow",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.says(new Said(5)),
                                new Waiting(PrintReason.PRINTING),
                                1),
                        new Case(
                                "queued for long",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.says(new Said(3, "none")),
                                new Waiting(PrintReason.QUEUED),
                                1),
                        new Case(
                                "held for a person",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> stub.says(new Said(4, "job-hold-until-specified")),
                                new Waiting(PrintReason.HELD),
                                1),
                        new Case(
                                "out of paper for long",
                                true,
                                SMALL,
                                BRIEF,
                                stub -> {
                                    stub.printerReason = "media-empty-error";
                                    stub.says(new Said(6, "printer-stopped"));
                                },
                                new Waiting(PrintReason.PAPER_OUT),
                                1),
                        new Case(
                                "questions fail for a while",
                                true,
                                SMALL,
                                PATIENT,
                                stub ->
                                        stub.says(new Said(5), completed)
                                                .fails(
                                                        state,
                                                        Fault.DROP_BEFORE,
                                                        Fault.GARBAGE,
                                                        Fault.OVERSIZE,
                                                        Fault.HTTP_500,
                                                        0x0500),
                                new Printed(),
                                1),
                        new Case(
                                "the job is forgotten",
                                true,
                                SMALL,
                                PATIENT,
                                stub -> stub.says(new Said(5)).fails(state, 0x0406),
                                new Unknown(),
                                1),
                        new Case(
                                "silent while it prints",
                                true,
                                SMALL,
                                IMPATIENT,
                                stub ->
                                        stub.says(new Said(5))
                                                .fails(
                                                        state,
                                                        Fault.SILENT,
                                                        Fault.SILENT,
                                                        Fault.SILENT,
                                                        Fault.SILENT),
                                new Unknown(),
                                1))
                .map(Arguments::of);
    }

    private static Case first(String name, int operation, Object fault, PrintReason reason) {
        return new Case(
                name,
                true,
                SMALL,
                PATIENT,
                stub -> stub.fails(operation, fault),
                new Refused(reason),
                0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    @DisplayName("whatever fails, the result is true and nothing is printed twice")
    void failing(Case given) {
        stub.creates = given.creates;
        given.fault.accept(stub);
        PrintResult result = print(given.patience, given.size);
        assertThat(result).isEqualTo(given.result);
        assertThat(stub.documents).hasSize(given.documents);
        long sent = stub.count(IppRequests.SEND_DOCUMENT) + stub.count(IppRequests.PRINT_JOB);
        assertThat(given.name.startsWith("busy") ? 1 : sent).isLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("nobody at the address: nothing was printed")
    void refused() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PrinterAddress nobody = PrinterAddress.of("ipp://127.0.0.1:" + port).orElseThrow();
        assertThat(
                        new IppPrinter(nobody, PrintSetup.of("", false), PATIENT)
                                .print(order(SMALL), watch()))
                .isEqualTo(new Refused(PrintReason.UNREACHABLE));
    }

    @Test
    @DisplayName("paper runs out and is refilled: the wait is told, and the job ends printed")
    void refilled() {
        stub.printerReason = "media-empty-error";
        stub.says(new Said(5), new Said(6, "printer-stopped"), new Said(5), new Said(9));
        assertThat(print(PATIENT, SMALL)).isEqualTo(new Printed());
        assertThat(heard)
                .containsExactly(PrintReason.PRINTING, PrintReason.PAPER_OUT, PrintReason.PRINTING);
    }

    @Test
    @DisplayName("a tray or duplex that the printer lacks or would ignore is refused beforehand")
    void unsupported() {
        PrintResult result =
                new IppPrinter(stub.address(), PrintSetup.of("tray-9", false), PATIENT)
                        .print(order(SMALL), watch());
        assertThat(result).isEqualTo(new Refused(PrintReason.NOT_SUPPORTED));
        assertThat(stub.count(IppRequests.CREATE_JOB)).isZero();
    }

    @Test
    @DisplayName("a job is cancelled while it waits for paper: nothing more is printed")
    void cancelled() {
        stub.says(new Said(6, "printer-stopped"));
        PrintWatch[] self = new PrintWatch[1];
        self[0] = new PrintWatch(waiting -> self[0].cancel());
        PrintResult result =
                new IppPrinter(stub.address(), PrintSetup.of("", false), PATIENT)
                        .print(order(SMALL), self[0]);
        assertThat(result).isEqualTo(new Refused(PrintReason.CANCELLED));
        assertThat(stub.count(IppRequests.CANCEL_JOB)).isEqualTo(1);
    }

    @Test
    @DisplayName("a cancellation that comes too late says that it was printed")
    void tooLate() {
        stub.says(new Said(5), new Said(9)).fails(IppRequests.CANCEL_JOB, 0x0404);
        PrintWatch[] self = new PrintWatch[1];
        self[0] = new PrintWatch(waiting -> self[0].cancel());
        assertThat(
                        new IppPrinter(stub.address(), PrintSetup.of("", false), PATIENT)
                                .print(order(SMALL), self[0]))
                .isEqualTo(new Printed());
    }

    @Test
    @DisplayName("cancelled before anything went out: no job was announced")
    void cancelledAtOnce() {
        PrintWatch watch = watch();
        watch.cancel();
        assertThat(
                        new IppPrinter(stub.address(), PrintSetup.of("", false), PATIENT)
                                .print(order(SMALL), watch))
                .isEqualTo(new Refused(PrintReason.CANCELLED));
        assertThat(stub.documents).isEmpty();
    }

    @Test
    @DisplayName("says its name, state, trays and sides when asked")
    void asked() throws NoAnswer {
        stub.printerReason = "media-jam-error";
        PrinterInfo info = IppPrinter.ask(stub.address(), PATIENT);
        assertThat(info.name()).isEqualTo("総務課プリンター");
        assertThat(info.trouble()).hasValue(PrintReason.JAM);
        assertThat(info.trays()).containsExactly("manual", "tray-1");
        assertThat(info.duplex()).isTrue();
        assertThat(info.pdf()).isTrue();
    }

    private PrintResult print(Patience patience, int size) {
        return new IppPrinter(stub.address(), PrintSetup.of("", false), patience)
                .print(order(size), watch());
    }

    private PrintWatch watch() {
        return new PrintWatch(waiting -> {
            if (heard.isEmpty() || heard.getLast() != waiting.reason()) {
                heard.add(waiting.reason());
            }
        });
    }

    private static PrintOrder order(int size) {
        byte[] pdf = new byte[size];
        new Random(1).nextBytes(pdf);
        return PrintOrder.of("L2016-000001", pdf);
    }
}

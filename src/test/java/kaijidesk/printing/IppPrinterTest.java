package kaijidesk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaijidesk.printing.PrintResult.Printed;
import kaijidesk.printing.PrintResult.Refused;
import kaijidesk.printing.StubPrinter.Said;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A printer that takes the stored PDF")
class IppPrinterTest {
    private static final int SMALL = PrintFailures.SMALL;
    private static final Patience PATIENT = PrintFailures.PATIENT;

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("kaijidesk.printing.PrintFailures#all")
    @DisplayName("whatever fails, the result is true and nothing is printed twice")
    void failing(PrintFailures.Case given) {
        stub.creates = given.creates();
        given.fault().accept(stub);
        PrintResult result = print(given.patience(), given.size());
        assertThat(result).isEqualTo(given.result());
        assertThat(stub.documents).hasSize(given.documents());
        long sent = stub.count(IppRequests.SEND_DOCUMENT) + stub.count(IppRequests.PRINT_JOB);
        assertThat(sent).isLessThanOrEqualTo(given.sent());
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
    @DisplayName("a job is cancelled in the queue: nothing is printed")
    void cancelledInTheQueue() {
        stub.says(new Said(3, "none"));
        PrintWatch[] self = new PrintWatch[1];
        self[0] = new PrintWatch(waiting -> self[0].cancel());
        assertThat(
                        new IppPrinter(stub.address(), PrintSetup.of("", false), PATIENT)
                                .print(order(SMALL), self[0]))
                .isEqualTo(new Refused(PrintReason.CANCELLED));
    }

    @Test
    @DisplayName("a job is cancelled when paper ran out midway: some of it may be on paper")
    void cancelled() {
        stub.pages = 3;
        stub.says(new Said(5), new Said(6, "printer-stopped"));
        PrintWatch[] self = new PrintWatch[1];
        List<PrintResult.Waiting> told = new ArrayList<>();
        self[0] =
                new PrintWatch(waiting -> {
                    told.add(waiting);
                    if (waiting.reason() != PrintReason.PRINTING) {
                        self[0].cancel();
                    }
                });
        PrintResult result =
                new IppPrinter(stub.address(), PrintSetup.of("", false), PATIENT)
                        .print(order(SMALL), self[0]);
        assertThat(result).isEqualTo(new PrintResult.Unknown());
        assertThat(told.getFirst()).isEqualTo(new PrintResult.Waiting(PrintReason.PRINTING, 3));
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

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.PageImages;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import kaijidesk.printing.IppPrinter;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrintOrder;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintSetup;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.StubPrinter;
import kaijidesk.printing.StubPrinter.Fault;
import kaijidesk.printing.StubPrinter.Said;
import kaijidesk.regime.Step;
import kaijidesk.store.Tables;
import kaijidesk.ui.printing.PrintEnds;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Print runs")
class PrintDeskTest {
    private static final Person ONE = MainPath.REVIEWER;
    private static final Person OTHER = MainPath.SECOND;
    private static final RegimeDesk.Progress ON = (done, all) -> true;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Patience BRIEF =
            new Patience(LONG, LONG, LONG, SHORT, SHORT, Duration.ofMillis(5));

    /** By RFC 8011. */
    private static final int PRINT_JOB = 2;

    private static final int CREATE_JOB = 5;
    private static final int SEND_DOCUMENT = 6;

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.DISCLOSED);
        assertThat(waiting()).hasSize(2);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("what a run has taken nobody else prints, by whatever way, until it is let go")
    void taken() throws CannotDo {
        List<Posting> both = waiting();
        List<Posting> second = both.subList(1, 2);
        String id = second.getFirst().letterId();
        PrintJob job = prints().begin(both, ONE);
        for (PrintState state : List.of(PrintState.CLAIMED, PrintState.SENT)) {
            assertThat(prints().open()).extracting(PrintClaim::state).containsOnly(state);
            stopped("post.being-printed", () -> prints().begin(second, OTHER));
            stopped("post.being-printed", () -> prints().copy(List.of(id), OTHER));
            stopped("post.being-printed", () -> room().printed(second, OTHER));
            stopped("post.being-printed", () -> prints().decided(List.of(id), false, OTHER));
            prints().sending(job);
        }
        prints().ended(job, PrintState.NOT_PRINTED, ONE);
        assertThat(prints().open()).isEmpty();
        assertThat(waiting()).isEqualTo(both);
        assertThat(prints().begin(second, OTHER).letters()).containsExactly(id);
    }

    @Test
    @DisplayName("a letter of the first versions, without tags, is named, and printed alone")
    void untagged() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        List<Posting> both = waiting();
        String old = both.getFirst().letterId();
        String hex = HexFormat.of().formatHex(plain.toByteArray());
        Tables.change(folder, "delete from letter_piece where letter_id = '" + old + "'");
        Tables.change(folder, "insert into letter_piece values ('" + old + "', 0, X'" + hex + "')");
        office.reopen();

        PrintJob job = prints().begin(both, ONE);
        CannotPost stopped =
                catchThrowableOfType(CannotPost.class, () -> prints().pages(job, false, ON));
        assertThat(stopped.reason()).isEqualTo(Step.of("post.alone", old));
        prints().ended(job, PrintState.NOT_PRINTED, ONE);
        PrintJob alone = prints().begin(both.subList(0, 1), ONE);
        assertThat(prints().pages(alone, false, ON)).contains(plain.toByteArray());
    }

    @Test
    @DisplayName("R6.05: what was printed is recorded with its run's end, and may be copied then")
    void printed() throws CannotDo {
        PrintJob job = prints().begin(waiting(), ONE);
        byte[] pages = prints().pages(job, true, ON).orElseThrow();
        prints().sending(job);
        prints().ended(job, PrintState.PRINTED, ONE);

        assertThat(PageImages.count(pages)).isEven();
        assertThat(waiting()).isEmpty();
        assertThat(room().counts()).containsEntry(PostingState.PRINTED, 2);
        assertThat(acts()).endsWith("post-print", "post-print");
        String id = job.letters().getFirst();
        PrintJob copy = prints().copy(List.of(id, id), OTHER);
        assertThat(prints().pages(copy, true, ON)).hasValue(office.desk().letterPdf(id));
        prints().ended(copy, PrintState.PRINTED, OTHER);
        assertThat(acts()).filteredOn("post-print"::equals).hasSize(2);
        PrintJob lost = prints().copy(List.of(id), OTHER);
        prints().sending(lost);
        stopped("post.being-printed", () -> prints().copy(List.of(id), ONE));
        prints().ended(lost, PrintState.UNKNOWN, OTHER);
        assertThat(prints().open()).as("a copy may be printed again").isEmpty();
        assertThatThrownBy(() -> prints().copy(List.of("L1999-000001"), ONE))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    @DisplayName("R6.05: where nobody knows, a person looks and decides letter by letter")
    void unknown() throws CannotDo {
        List<Posting> both = waiting();
        PrintJob job = prints().begin(both, ONE);
        prints().sending(job);
        prints().ended(job, PrintState.UNKNOWN, ONE);
        String first = job.letters().getFirst();
        String second = job.letters().getLast();

        stopped("post.print-unknown", () -> prints().begin(both, ONE));
        stopped("post.print-unknown", () -> prints().copy(List.of(second), ONE));
        room().printed(both.subList(0, 1), OTHER);
        prints().decided(List.of(second), false, OTHER);

        assertThat(prints().open()).isEmpty();
        assertThat(room().find(first).state()).isEqualTo(PostingState.PRINTED);
        assertThat(room().find(second).state()).isEqualTo(PostingState.TO_PRINT);
        assertThat(acts()).endsWith("post-print", "post-not-printed");
        assertThat(office.open(number).history().getLast().fields())
                .isEqualTo(Map.of("letter", second));
        stopped("post.no-print-open", () -> prints().decided(List.of(second), true, ONE));
        assertThat(prints().begin(waiting(), ONE).letters()).containsExactly(second);
    }

    @Test
    @DisplayName("of letters decided together all are, or none")
    void together() throws CannotDo {
        PrintJob job = prints().begin(waiting().subList(0, 1), ONE);
        prints().sending(job);
        prints().ended(job, PrintState.UNKNOWN, ONE);
        String other = waiting().getLast().letterId();
        List<String> both = List.of(job.letters().getFirst(), other);
        stopped("post.no-print-open", () -> prints().decided(both, true, ONE));
        assertThat(prints().open()).hasSize(1);
    }

    @Test
    @DisplayName("a crash in the middle: after the start the run is unfinished, for a person")
    void crash() throws Exception {
        PrintJob job = prints().begin(waiting(), ONE);
        prints().sending(job);
        office.reopen();
        assertThat(prints().open())
                .hasSize(2)
                .allMatch(PrintClaim::undecided)
                .allMatch(claim -> claim.by().equals(ONE))
                .extracting(PrintClaim::letterId)
                .containsExactlyElementsOf(job.letters());
        stopped("post.print-unknown", () -> prints().begin(waiting(), ONE));
        prints().decided(job.letters(), true, OTHER);
        assertThat(room().counts()).containsEntry(PostingState.PRINTED, 2);
    }

    @Test
    @DisplayName("a crash before anything went out: the letters wait as before")
    void earlyCrash() throws Exception {
        PrintJob job = prints().begin(waiting(), ONE);
        office.reopen();
        assertThat(prints().open()).isEmpty();
        assertThat(prints().begin(waiting(), OTHER).runId()).isNotEqualTo(job.runId());
    }

    @Test
    @DisplayName("of two who print the same letters at once, one is told")
    void atOnce() throws Exception {
        List<Posting> both = waiting();
        int begun = 0;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<PrintJob>> runs =
                    List.of(
                            () -> prints().begin(both, ONE),
                            () -> prints().begin(both.reversed(), OTHER));
            for (Future<PrintJob> each : two.invokeAll(runs)) {
                try {
                    each.get();
                    begun++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(CannotPost.class);
                }
            }
        }
        assertThat(begun).isEqualTo(1);
        assertThat(prints().open()).hasSize(2);
    }

    @Test
    @DisplayName("cancelled while the pages are made: nothing goes out")
    void cancelledEarly() throws CannotDo {
        PrintJob job = prints().begin(waiting(), ONE);
        assertThat(prints().pages(job, false, (done, all) -> done < 1)).isEmpty();
        prints().ended(job, PrintState.NOT_PRINTED, ONE);
        assertThat(prints().open()).isEmpty();
        assertThat(acts()).doesNotContain("post-print", "post-not-printed");
    }

    /**
     * A failure of the printer.
     *
     * @param state what becomes of the letters
     * @param documents how many arrive
     */
    record Failure(String name, Consumer<StubPrinter> fault, PrintState state, int documents) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                new Failure("none", stub -> {}, PrintState.PRINTED, 1),
                new Failure(
                        "refused",
                        stub -> stub.fails(CREATE_JOB, 0x0404),
                        PrintState.NOT_PRINTED,
                        0),
                new Failure(
                        "dropped midway",
                        stub -> stub.fails(SEND_DOCUMENT, Fault.DROP_MIDWAY),
                        PrintState.NOT_PRINTED,
                        0),
                new Failure(
                        "dropped, and the printer can't tell",
                        stub -> {
                            stub.creates = false;
                            stub.fails(PRINT_JOB, Fault.DROP_AFTER);
                            stub.remembers = false;
                        },
                        PrintState.UNKNOWN,
                        1),
                new Failure(
                        "busy at first",
                        stub -> stub.fails(CREATE_JOB, 0x0507, 0x0507),
                        PrintState.PRINTED,
                        1),
                new Failure(
                        "busy for long",
                        stub -> stub.fails(CREATE_JOB, busy()),
                        PrintState.NOT_PRINTED,
                        0),
                new Failure(
                        "out of paper",
                        stub -> stub.says(new Said(5), new Said(6, "media-empty-error")),
                        PrintState.UNKNOWN,
                        1),
                new Failure(
                        "cancelled in the middle",
                        stub -> stub.says(new Said(5), new Said(7)),
                        PrintState.UNKNOWN,
                        1),
                new Failure(
                        "cancelled in the queue",
                        stub -> stub.says(new Said(3), new Said(7)),
                        PrintState.NOT_PRINTED,
                        1));
    }

    private static Object[] busy() {
        Object[] busy = new Object[2000];
        java.util.Arrays.fill(busy, 0x0507);
        return busy;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    @DisplayName("whatever fails, no letter is printed twice, and none is lost")
    void failing(Failure failure) throws Exception {
        try (StubPrinter stub = new StubPrinter()) {
            failure.fault().accept(stub);
            print(stub);
            assertThat(stub.documents).hasSize(failure.documents());
            boolean unknown = failure.state() == PrintState.UNKNOWN;
            assertThat(prints().open()).hasSize(unknown ? 2 : 0);
            if (unknown) {
                stopped("post.print-unknown", () -> print(stub));
                assertThat(stub.documents).hasSize(failure.documents());
            }
            assertThat(waiting()).hasSize(failure.state() == PrintState.PRINTED ? 0 : 2);
            if (failure.state() == PrintState.NOT_PRINTED) {
                try (StubPrinter other = new StubPrinter()) {
                    print(other);
                    assertThat(other.documents).hasSize(1);
                }
                assertThat(waiting()).isEmpty();
            }
        }
    }

    private void print(StubPrinter stub) throws CannotDo {
        PrintJob job = prints().begin(waiting(), ONE);
        byte[] pages = prints().pages(job, false, ON).orElseThrow();
        prints().sending(job);
        PrintResult result =
                new IppPrinter(stub.address(), PrintSetup.of("", false), BRIEF)
                        .print(PrintOrder.of(job.name(), pages), PrintWatch.nobody());
        prints().ended(job, PrintEnds.of(result), ONE);
    }

    private static void stopped(
            String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CannotPost.class,
                        cannot -> assertThat(cannot.reason().key()).isEqualTo(key));
    }

    private List<String> acts() throws CannotDo {
        return office.open(number).history().stream().map(HistoryRow::act).toList();
    }

    private List<Posting> waiting() {
        return room().in(PostingState.TO_PRINT);
    }

    private MailroomDesk room() {
        return office.desk().mailroom();
    }

    private PrintDesk prints() {
        return room().prints();
    }
}

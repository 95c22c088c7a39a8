package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Ground;
import kaijidesk.cases.IssueStatement;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Side;
import kaijidesk.cases.Sight;
import kaijidesk.cases.Stage;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ledgers.Told;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintState;
import kaijidesk.regime.PostageRate.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Document numbers are gapless, and those of void letters stay")
class DocumentNumbersTest {
    private static final String OWN = "\uE0A2";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20161030})
    @DisplayName(
            "over any series of issues, failures and voids every number stands in the register once")
    void gapless(long seed) throws Exception {
        Random random = new Random(seed);
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = withExpense(office);
            int issued = office.open(number).letters().size();
            List<String> voided = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        office.perform(number, new IssueStatement(), MainPath.REVIEWER);
                        issued++;
                    }
                    case 1 -> fails(office, number);
                    default -> {
                        List<Posting> waiting = office.desk().mailroom().in(PostingState.TO_PRINT);
                        if (!waiting.isEmpty()) {
                            Posting one = waiting.get(random.nextInt(waiting.size()));
                            voided.add(voided(office, one, "差替え").number());
                        }
                    }
                }
            }

            List<List<Object>> register =
                    office.desk().papers().ledger(LedgerKind.DOCUMENT_NUMBERS, null, null).rows();
            assertThat(register)
                    .extracting(row -> row.get(1))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, issued)
                                    .<Object>mapToObj(each -> "情開2016第%06d号".formatted(each))
                                    .toList());
            assertThat(register)
                    .filteredOn(row -> row.get(4) == PostingState.VOID)
                    .extracting(row -> row.get(1))
                    .containsExactlyInAnyOrderElementsOf(voided);
            assertThat(voided).isNotEmpty();
        }
    }

    @Test
    @DisplayName(
            "the register tells who voided a letter, when and why; a notice by e-mail stands in it too")
    void register() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = withExpense(office);
            office.perform(number, new IssueStatement(), MainPath.REVIEWER);
            Posting statement = posting(office, LetterKind.FEE_STATEMENT);
            voided(office, statement, "金額の誤り");

            List<List<Object>> register =
                    office.desk().papers().ledger(LedgerKind.DOCUMENT_NUMBERS, null, null).rows();
            assertThat(register)
                    .extracting(row -> row.get(4))
                    .containsExactly(Told.BY_EMAIL, PostingState.TO_PRINT, PostingState.VOID);
            assertThat(register.getLast())
                    .containsExactly(
                            register.getLast().getFirst(),
                            statement.number(),
                            LetterKind.FEE_STATEMENT,
                            number.value(),
                            PostingState.VOID,
                            register.getLast().getFirst(),
                            MainPath.SECOND.name(),
                            "金額の誤り");
            assertThat(office.open(number).history().getLast().act()).isEqualTo("post-void");
            assertThat(office.open(number).history().getLast().fields())
                    .containsEntry("letter", statement.letterId())
                    .containsEntry("note", "金額の誤り");
        }
    }

    @Test
    @DisplayName("a letter that a printer may have is not voided until somebody knows")
    void notWhilePrinting() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = withExpense(office);
            office.perform(number, new IssueStatement(), MainPath.REVIEWER);
            Posting letter = posting(office, LetterKind.FEE_STATEMENT);
            office.desk().mailroom().prints().begin(List.of(letter), MainPath.REVIEWER);

            stopped(() -> voided(office, letter, "差替え"));
        }
    }

    @Test
    @DisplayName(
            "a void letter is shown marked, and can be neither printed nor enclosed nor handed over")
    void goesNowhere() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = withExpense(office);
            office.perform(number, new IssueStatement(), MainPath.REVIEWER);
            Posting stale = posting(office, LetterKind.FEE_STATEMENT);
            byte[] stood = office.desk().letterPdf(stale.letterId());
            Posting voided = voided(office, stale, "差替え");

            byte[] marked = office.desk().letterPdf(stale.letterId());
            assertThat(marked).isNotEqualTo(stood);
            assertThat(Pdfs.text(marked)).isEqualTo(Pdfs.text(stood));
            MailroomDesk room = office.desk().mailroom();
            for (Posting each : List.of(stale, voided)) {
                stopped(() -> room.prints().begin(List.of(each), MainPath.REVIEWER));
                stopped(() -> room.prints().copy(List.of(each.letterId()), MainPath.REVIEWER));
                stopped(() -> room.printed(List.of(each), MainPath.REVIEWER));
                stopped(() ->
                        room.enclosed(each, each.letterId(), each.letterId(), MainPath.REVIEWER));
            }
            stopped(() -> room.handedOver(voided, Service.ORDINARY, "", false, MainPath.REVIEWER));
            stopped(() -> room.voided(voided, "もう一度", MainPath.REVIEWER));
            assertThat(stale.wrongPaper()).isEmpty();
            assertThat(room.find(stale.letterId()).wrongOutside()).isEqualTo(voided.wrongPaper());
            assertThat(office.open(number).letters())
                    .filteredOn(LetterRow::voided)
                    .extracting(LetterRow::number)
                    .containsExactly(stale.number());
            assertThat(office.open(number).seen().received(Side.APPLICANT))
                    .extracting(Sight::what)
                    .doesNotContain(LetterKind.FEE_STATEMENT);
        }
    }

    @Test
    @DisplayName(
            "what was handed over can't be voided any more, and nothing is voided without a reason")
    void tooLate() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            withExpense(office);
            MailroomDesk room = office.desk().mailroom();
            Posting guidance = posting(office, LetterKind.GUIDANCE);
            assertThat(
                            catchThrowableOfType(
                                            CannotPost.class,
                                            () -> room.voided(guidance, " ", MainPath.SECOND))
                                    .reason()
                                    .key())
                    .isEqualTo("post.reason-needed");
            Posting printed = room.printed(List.of(guidance), MainPath.REVIEWER).getFirst();
            String id = printed.letterId();
            Posting enclosed = room.enclosed(printed, id, id, MainPath.REVIEWER);
            Posting gone =
                    room.handedOver(enclosed, Service.ORDINARY, "", false, MainPath.REVIEWER)
                            .posting();

            stopped(() -> room.voided(gone, "差替え", MainPath.SECOND));
            assertThat(room.find(id).state()).isEqualTo(PostingState.HANDED_OVER);
        }
    }

    @Test
    @DisplayName("what is being printed can't be voided until the run has ended")
    void beingPrinted() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            withExpense(office);
            MailroomDesk room = office.desk().mailroom();
            Posting guidance = posting(office, LetterKind.GUIDANCE);
            PrintJob job = room.prints().begin(List.of(guidance), MainPath.REVIEWER);

            assertThat(
                            catchThrowableOfType(
                                            CannotPost.class,
                                            () -> room.voided(guidance, "差替え", MainPath.SECOND))
                                    .reason()
                                    .key())
                    .isEqualTo("post.being-printed");
            room.prints().ended(job, PrintState.NOT_PRINTED, MainPath.REVIEWER);
            assertThat(voided(office, guidance, "差替え").state()).isEqualTo(PostingState.VOID);
        }
    }

    @Test
    @DisplayName("R3.06 a reason that tells why a case was refused stays in the history")
    void silent() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.perform(
                    number, new PrepareRefusal(Ground.BREACH_OF_TERMS, "転売の疑い"), MainPath.REVIEWER);
            office.perform(number, new ReleaseRefusal(), MainPath.SECOND);
            voided(office, posting(office, LetterKind.REFUSAL_NOTICE), "転売の疑いは書かない");

            List<Object> row =
                    office.desk()
                            .papers()
                            .ledger(LedgerKind.DOCUMENT_NUMBERS, null, null)
                            .rows()
                            .getLast();
            assertThat(row.get(4)).isEqualTo(PostingState.VOID);
            assertThat(row.getLast()).isEqualTo("");
            assertThat(office.open(number).history().getLast().fields())
                    .containsEntry("note", "転売の疑いは書かない");
        }
    }

    private interface Doing {
        Object now() throws CannotDo;
    }

    private static void stopped(Doing doing) {
        assertThat(catchThrowableOfType(CannotDo.class, doing::now)).isNotNull();
    }

    private static Posting voided(OfficeFixture office, Posting posting, String note)
            throws CannotDo {
        return office.desk().mailroom().voided(posting, note, MainPath.SECOND);
    }

    private static Posting posting(OfficeFixture office, LetterKind kind) {
        return office.desk().mailroom().in(PostingState.TO_PRINT).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** At the papers, with something to state. */
    private static CaseNumber withExpense(OfficeFixture office) throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.PAPERS);
        office.perform(
                number,
                new ChargeExpense(ExpenseKind.POSTAGE, 392, MainPath.ARRIVAL, ""),
                MainPath.REVIEWER);
        return number;
    }

    /** A letter that can't be printed gives its number back. */
    private void fails(OfficeFixture office, CaseNumber number) throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records-" + System.nanoTime()));
        SampleFiles.replace(records.resolve("trades.csv"), "未使用", OWN);
        office.desk().importRecords(records, MainPath.REVIEWER);
        assertThat(
                        catchThrowableOfType(
                                CannotPrint.class,
                                () ->
                                        office.perform(
                                                number, new IssueStatement(), MainPath.REVIEWER)))
                .isNotNull();
        office.desk().importRecords(SampleFiles.records(), MainPath.REVIEWER);
    }
}

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Stage;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerFiles;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.store.Tables;
import kaijidesk.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mail room")
class MailroomDeskTest {
    private static final String TRACKING = "131-12-38385-2";
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 25);

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.PAPERS);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("R2.14: a letter waits to be printed when issued; the notice by e-mail doesn't")
    void queue() throws CannotDo {
        assertThat(office.open(number).letters())
                .extracting(LetterRow::kind)
                .contains(LetterKind.COUNTERPARTY_NOTICE, LetterKind.GUIDANCE);
        assertThat(room().in(PostingState.TO_PRINT))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.kind()).isEqualTo(LetterKind.GUIDANCE);
                    assertThat(letter.to().address()).isNotEmpty();
                });
        assertThat(room().counts()).containsEntry(PostingState.TO_PRINT, 1).hasSize(1);
    }

    @Test
    @DisplayName("R6.05: every step is kept with who and when, and stands in the case's history")
    void wholeWay() throws Exception {
        Posting letter = enclosed();
        letter = room().handedOver(letter, Service.ORDINARY, "", false, MainPath.SECOND).posting();
        letter = room().delivered(letter, MainPath.REVIEWER);

        assertThat(room().find(letter.letterId())).isEqualTo(letter);
        assertThat(letter.state()).isEqualTo(PostingState.DELIVERED);
        assertThat(letter.done().get(PostingStep.HAND_OVER).by()).isEqualTo(MainPath.SECOND);
        assertThat(acts()).endsWith("post-print", "post-enclose", "post-hand-over", "post-deliver");
        assertThat(last("post-hand-over").fields())
                .containsEntry("letter", letter.letterId())
                .containsEntry("service", "ORDINARY")
                .doesNotContainKey("tracking")
                .containsEntry("yen", "82");
        assertThat(office.open(number).file().expenses()).isEqualTo(Expenses.NONE);
    }

    @Test
    @DisplayName("a step out of its order or done twice says why and changes nothing")
    void wrongSteps() throws Exception {
        Posting letter = guidance();
        String id = letter.letterId();
        refused("post.not-yet", () -> room().enclosed(letter, id, id, MainPath.REVIEWER));
        refused(
                "post.not-yet",
                () -> room().handedOver(letter, Service.ORDINARY, "", false, MainPath.REVIEWER));
        refused("post.not-yet", () -> room().delivered(letter, MainPath.REVIEWER));
        refused("post.not-yet", () -> room().returned(letter, "", MainPath.REVIEWER));
        refused("post.not-yet", () -> room().settled(letter, "何か", MainPath.REVIEWER));
        room().printed(List.of(letter), MainPath.REVIEWER);
        refused("post.already", () -> room().printed(List.of(letter), MainPath.SECOND));
    }

    @Test
    @DisplayName("R6.05: a wrong pair is stopped and kept in the history, without what was scanned")
    void wrongPair() throws Exception {
        Posting letter = room().printed(List.of(guidance()), MainPath.REVIEWER).getFirst();
        String own = CodePayload.ofCase(number, letter.letterId(), 1).text();
        String other = CodePayload.ofLetter("L2016-999999", 1).text();

        fails("post.other-envelope", () -> room().enclosed(letter, own, other, MainPath.SECOND));
        fails("post.other-letter", () -> room().enclosed(letter, other, other, MainPath.SECOND));
        fails("post.letter-unread", () -> room().enclosed(letter, "山田", own, MainPath.SECOND));

        assertThat(room().find(letter.letterId())).isEqualTo(letter);
        assertThat(acts()).endsWith("post-wrong-pair", "post-wrong-pair", "post-wrong-pair");
        assertThat(last("post-wrong-pair").fields())
                .containsEntry("letter", letter.letterId())
                .containsEntry("read", "?")
                .containsEntry("envelope", letter.letterId());
        assertThat(room().enclosed(letter, own, letter.letterId(), MainPath.SECOND).state())
                .isEqualTo(PostingState.ENCLOSED);
    }

    @Test
    @DisplayName("R2.17: the disclosure notice goes registered, its postage to the applicant")
    void postage() throws Exception {
        Posting letter = enclosedDisclosure();
        refused(
                "post.registered-only",
                () ->
                        room().handedOver(
                                        letter,
                                        Service.RECORDED,
                                        TRACKING,
                                        false,
                                        MainPath.REVIEWER));
        HandedOver handed =
                room().handedOver(
                                letter,
                                Service.REGISTERED_ADDRESSEE_ONLY,
                                TRACKING,
                                false,
                                MainPath.REVIEWER);

        assertThat(handed.charged()).isEqualTo(612);
        assertThat(office.open(number).file().expenses().charges())
                .singleElement()
                .satisfies(charge -> {
                    assertThat(charge.kind()).isEqualTo(ExpenseKind.POSTAGE);
                    assertThat(charge.yen()).isEqualTo(612);
                    assertThat(charge.on()).isEqualTo(TODAY);
                });
        assertThat(acts()).endsWith("post-hand-over", "charge-expense");
    }

    @Test
    @DisplayName("R2.17: postage that was charged ahead of the release isn't charged again")
    void chargedAhead() throws Exception {
        Posting letter = enclosedDisclosure();
        office.perform(
                number, new ChargeExpense(ExpenseKind.POSTAGE, 392, TODAY, ""), MainPath.REVIEWER);

        HandedOver handed =
                room().handedOver(letter, Service.REGISTERED, TRACKING, false, MainPath.REVIEWER);

        assertThat(handed.charged()).isEqualTo(120);
        assertThat(office.open(number).file().expenses().charged()).isEqualTo(512);
    }

    @Test
    @DisplayName("R6.03: a closed case takes no expense; the letter goes all the same and says so")
    void closed() throws Exception {
        Posting letter = enclosedDisclosure();
        office.perform(number, new CloseCase("開示して終えた"), MainPath.REVIEWER);

        HandedOver handed =
                room().handedOver(letter, Service.REGISTERED, TRACKING, false, MainPath.REVIEWER);

        assertThat(handed.posting().state()).isEqualTo(PostingState.HANDED_OVER);
        assertThat(handed.charged()).isZero();
        assertThat(handed.bars()).extracting(bar -> bar.reason().key()).contains("bar.closed");
        assertThat(office.open(number).file().expenses().charges()).isEmpty();
    }

    @Test
    @DisplayName("a tracking number that looks odd is asked about once")
    void oddNumber() throws Exception {
        Posting letter = enclosed();
        String odd = "131-12-38385-3";
        refused(
                "post.number-check-digit",
                () -> room().handedOver(letter, Service.RECORDED, odd, false, MainPath.SECOND));
        Posting handed =
                room().handedOver(letter, Service.RECORDED, odd, true, MainPath.SECOND).posting();
        assertThat(handed.dispatch().tracking()).isEqualTo("13112383853");
        assertThat(handed.dispatch().yen()).isEqualTo(242);
    }

    @Test
    @DisplayName("what came back is an open point of its case until somebody settles it")
    void returned() throws Exception {
        Posting letter =
                room().handedOver(enclosed(), Service.ORDINARY, "", false, MainPath.REVIEWER)
                        .posting();
        assertThat(office.open(number).returned()).isEmpty();
        int letters = office.open(number).letters().size();
        Posting back = room().returned(letter, "宛所不明", MainPath.REVIEWER);

        assertThat(office.open(number).returned()).containsExactly(back);
        assertThat(office.open(number).letters()).hasSize(letters);
        refused("post.note-needed", () -> room().settled(back, " ", MainPath.REVIEWER));
        room().settled(back, "登録住所の確認を依頼した", MainPath.SECOND);
        assertThat(office.open(number).returned()).isEmpty();
        assertThat(last("post-settle").fields()).containsEntry("note", "登録住所の確認を依頼した");
    }

    @Test
    @DisplayName("letters are printed together: all are recorded, or none")
    void together() throws Exception {
        office.walk(number, Stage.DISCLOSED);
        List<Posting> waiting = room().in(PostingState.TO_PRINT);
        assertThat(waiting).hasSize(2);
        room().printed(waiting.subList(1, 2), MainPath.REVIEWER);
        refused("post.already", () -> room().printed(waiting, MainPath.REVIEWER));
        assertThat(room().counts()).containsEntry(PostingState.TO_PRINT, 1);
    }

    @Test
    @DisplayName("of two who take the same step at once, one is told")
    void atOnce() throws Exception {
        Posting letter = guidance();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> both =
                    List.of(
                            () -> room().printed(List.of(letter), MainPath.REVIEWER),
                            () -> room().printed(List.of(letter), MainPath.SECOND));
            List<Throwable> told = new ArrayList<>();
            for (Future<Object> each : two.invokeAll(both)) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    told.add(e.getCause());
                }
            }
            assertThat(told).singleElement().isInstanceOf(CannotPost.class);
        }
        assertThat(acts()).filteredOn("post-print"::equals).hasSize(1);
    }

    @Test
    @DisplayName("a letter that somebody else moved on since it was shown is looked at again")
    void stale() throws Exception {
        Posting letter = guidance();
        Posting moved = room().printed(List.of(letter), MainPath.REVIEWER).getFirst();
        String id = letter.letterId();
        Posting stale =
                new Posting(
                        id,
                        moved.caseNumber(),
                        moved.kind(),
                        moved.number(),
                        moved.issuedOn(),
                        moved.to(),
                        moved.state(),
                        moved.version() - 1,
                        null,
                        moved.done());
        assertThatThrownBy(() -> room().enclosed(stale, id, id, MainPath.SECOND))
                .isInstanceOf(CaseChanged.class);
        assertThatThrownBy(() -> room().find("L1999-000001")).isInstanceOf(NoSuchCase.class);
    }

    @Test
    @DisplayName("the register names addressee, number and postage, and leaves as CSV and paper")
    void register() throws Exception {
        Posting letter =
                room().handedOver(
                                enclosed(),
                                Service.SIMPLE_REGISTERED,
                                TRACKING,
                                false,
                                MainPath.REVIEWER)
                        .posting();
        Texts texts = new Texts(Locale.JAPAN);

        Ledger register = office.desk().papers().ledger(LedgerKind.MAILINGS, TODAY, TODAY);

        assertThat(register.rows()).hasSize(1);
        assertThat(register.rows().getFirst())
                .contains(letter.to().name(), TRACKING, 392L, Service.SIMPLE_REGISTERED);
        assertThat(new String(LedgerFiles.csv(register, texts), StandardCharsets.UTF_8).lines())
                .first()
                .isEqualTo("\uFEFF日付,差出人,受取人の氏名,お問い合わせ番号,料金(円),摘要");
        assertThat(Pdfs.text(office.desk().papers().print(register, texts, MainPath.REVIEWER)))
                .contains("郵便物差出簿", TRACKING, "簡易書留")
                .doesNotContain("社外秘", number.value());
        assertThat(
                        office.desk()
                                .papers()
                                .ledger(LedgerKind.MAILINGS, TODAY.plusDays(1), null)
                                .rows())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "an office of before: its letters wait to be printed, and get their addressee later")
    void olderOffice() throws Exception {
        String name = guidance().to().name();
        String id = guidance().letterId();
        byte[] pdf = office.desk().letters().pdf(id);
        office.close();
        Tables.change(folder, "alter table letter drop column wording");
        Tables.change(folder, "alter table letter add column pdf bytea");
        Tables.change(folder, "update letter set pdf = X'" + HexFormat.of().formatHex(pdf) + "'");
        Tables.change(folder, "drop table letter_piece");
        Tables.change(folder, "drop table mail_text");
        Tables.change(folder, "drop table outbox_mail");
        Tables.change(folder, "drop table outbox_unit");
        Tables.change(folder, "drop table mail_server");
        Tables.change(folder, "drop table substitute");
        Tables.change(folder, "drop table scan_chunk");
        Tables.change(folder, "drop table scan_page");
        Tables.change(folder, "drop table inbox_piece");
        Tables.change(folder, "drop table inbox_mail");
        Tables.change(folder, "drop table mailbox_read");
        Tables.change(folder, "drop table purge_proposal");
        Tables.change(folder, "drop table purged_case");
        Tables.change(folder, "drop table misuser");
        Tables.change(folder, "drop table original");
        Tables.change(folder, "drop table original_move");
        Tables.change(folder, "drop table scan_mark");
        Tables.change(folder, "drop table posting_step");
        Tables.change(folder, "drop table posting");
        Tables.change(folder, "drop table print_run_letter");
        Tables.change(folder, "drop table print_run");
        Tables.change(folder, "drop table account");
        Tables.change(folder, "create table supervisor (person varchar(200) primary key)");
        Tables.change(folder, "drop table trail_entry");
        Tables.change(folder, "drop table trail_head");
        for (String column : List.of("trade_no", "item_name", "applicant", "counterparty")) {
            Tables.change(folder, "alter table case_file drop column said_" + column);
        }
        Tables.change(
                folder,
                "delete from schema_history where file not in"
                        + " ('V1__office.sql', 'V2__regime.sql', 'V3__profiles.sql')");
        // from before there were marks
        Files.delete(folder.resolve("office.mark"));
        office = OfficeFixture.empty(folder);

        assertThat(office.desk().letters().pdf(id)).isEqualTo(pdf).hasSizeGreaterThan(50_000);
        assertThat(guidance().to()).isNull();
        Posting handed =
                room().handedOver(enclosed(), Service.ORDINARY, "", false, MainPath.REVIEWER)
                        .posting();
        assertThat(handed.to().name()).isEqualTo(name);
    }

    private MailroomDesk room() {
        return office.desk().mailroom();
    }

    private Posting guidance() {
        return waiting(LetterKind.GUIDANCE);
    }

    private Posting waiting(LetterKind kind) {
        return room().in(PostingState.TO_PRINT).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Posting enclosed() throws CannotDo {
        return enclosed(guidance());
    }

    private Posting enclosedDisclosure() throws CannotDo {
        office.walk(number, Stage.DISCLOSED);
        return enclosed(waiting(LetterKind.DISCLOSURE));
    }

    private Posting enclosed(Posting letter) throws CannotDo {
        Posting printed = room().printed(List.of(letter), MainPath.REVIEWER).getFirst();
        String id = letter.letterId();
        return room().enclosed(printed, id, id, MainPath.REVIEWER);
    }

    private List<String> acts() throws CannotDo {
        return office.open(number).history().stream().map(HistoryRow::act).toList();
    }

    private HistoryRow last(String act) throws CannotDo {
        return office.open(number).history().stream()
                .filter(row -> row.act().equals(act))
                .toList()
                .getLast();
    }

    /** Refused for that reason, and not a row of the office is another. */
    private void refused(String key, ThrowingCallable step) {
        List<String> before = office.rows();
        fails(key, step);
        assertThat(office.rows()).isEqualTo(before);
    }

    private static void fails(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CannotPost.class, e -> assertThat(e.reason().key()).isEqualTo(key));
    }
}

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.DecideMisuse;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Ending;
import kaijidesk.cases.Person;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.PurgedCase;
import kaijidesk.cases.RecordDestruction;
import kaijidesk.cases.ReportMisuse;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.ledgers.DataEnd;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.store.FileBytes;
import kaijidesk.store.Tables;
import kaijidesk.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.03, R6.04: cases end by two persons, beyond recovery")
class RetentionDeskTest {
    private static final Person THIRD = new Person("鈴木 三郎");
    private static final Texts TEXTS = new Texts(Locale.JAPAN);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 8, 25);

    /** What is known of the first sample's people and trade, and no other case of the samples. */
    private static final List<String> KNOWN =
            List.of(
                    "髙橋",
                    "たかはし",
                    "さくら",
                    "184-0004",
                    "小金井",
                    "美園町",
                    "090-0000-1001",
                    "sakura.t",
                    "yama_shoji",
                    "I-88001234",
                    "ノートパソコン",
                    "電源が入りません",
                    "発送前は動いていました",
                    "訴状に要る",
                    "立会 田中",
                    "123456789012");

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive("01-complete");
        office.walk(number, Stage.CLOSED);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("R6.03: due on the day after the last one, held back by papers and letters")
    void due() throws Exception {
        assertThat(desk().due(LAST_DAY)).isEmpty();
        assertThat(desk().due(LAST_DAY.plusDays(1)))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.number()).isEqualTo(number);
                    assertThat(due.closedOn()).isEqualTo("2016-08-25");
                    assertThat(due.lastDay()).isEqualTo(LAST_DAY);
                    assertThat(due.free()).isFalse();
                    assertThat(due.bars())
                            .extracting(bar -> bar.reason().key())
                            .containsExactly("bar.purge.letters-underway", "bar.purge.papers-kept");
                });
        office.clock.noonOf("2019-08-26");
        barred("bar.purge.papers-kept", () -> desk().propose(List.of(number), MainPath.REVIEWER));
        barred("bar.purge.letters-underway", () -> desk().purge(List.of(number), THIRD, all()));

        settle();
        assertThat(desk().due(LAST_DAY.plusDays(2)))
                .singleElement()
                .satisfies(due -> assertThat(due.free()).isTrue());
    }

    @Test
    @DisplayName("R6.04: nobody purges alone; the first proposal stands, and can be taken back")
    void twoPersons() throws Exception {
        settle();
        List<String> before = office.rows();
        barred("bar.purge.not-proposed", () -> desk().purge(List.of(number), THIRD, all()));
        assertThat(office.rows()).isEqualTo(before);
        desk().propose(List.of(number), MainPath.REVIEWER);
        desk().propose(List.of(number), THIRD);
        assertThat(desk().due(LAST_DAY.plusDays(2)).getFirst().proposed().by())
                .isEqualTo(MainPath.REVIEWER);
        barred(
                "bar.purge.same-person",
                () -> desk().purge(List.of(number), new Person("山田　花子"), all()));
        desk().withdraw(List.of(number), MainPath.REVIEWER);
        barred("bar.purge.not-proposed", () -> desk().purge(List.of(number), THIRD, all()));
        desk().propose(List.of(number), MainPath.REVIEWER);
        assertThat(desk().purge(List.of(number), THIRD, (done, all) -> false)).isZero();
        assertThat(office.open(number).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    @DisplayName("R6.03: what bars a case between proposal and purge bars the purge")
    void barredMeanwhile() throws Exception {
        settle();
        desk().propose(List.of(number), MainPath.REVIEWER);
        office.perform(number, new ReportMisuse(Side.APPLICANT, "公開された"), MainPath.REVIEWER);
        barred("bar.purge.misuse-open", () -> desk().purge(List.of(number), THIRD, all()));
    }

    @Test
    @DisplayName("R6.03, R6.01: number, dates, verdict, document numbers and history stay; no more")
    void stays() throws Exception {
        settle();
        List<String> letters = register();
        int entries = office.open(number).history().size();
        PurgeExtent preview = desk().preview(number);
        assertThat(preview.letters()).isEqualTo(letters.size());
        assertThat(preview.snapshots()).isGreaterThanOrEqualTo(4);
        assertThat(preview.papers()).isEqualTo(4);
        assertThat(preview.addresses()).isGreaterThanOrEqualTo(1);
        assertThat(KNOWN).allMatch(this::stored);

        purge();

        assertThat(KNOWN).noneMatch(this::stored);
        PurgedCase left = desk().purged(number);
        assertThat(left.ending()).isEqualTo(Ending.DISCLOSED);
        assertThat(left.keptUntil()).isEqualTo(LAST_DAY);
        assertThat(left.extent().letters()).isEqualTo(preview.letters());
        assertThat(left.purged().by()).isEqualTo(THIRD);
        assertThat(left.proposed().by()).isEqualTo(MainPath.REVIEWER);
        assertThat(register()).isEqualTo(letters);
        assertThat(
                        Tables.query(
                                folder,
                                "select entered from trail_entry where entered is not null"))
                .noneMatch(each -> KNOWN.stream().anyMatch(each::contains));
        assertThat(
                        Tables.query(
                                folder,
                                "select about from trail_entry where kind = 'ACT' order by entry"))
                .hasSize(entries + 2)
                .endsWith("propose-purge", "purge-case");
        CaseRow row = office.desk().cases().getFirst();
        assertThat(row.purged()).isTrue();
        assertThat(row.applicant() + row.itemName() + row.tradeNo()).isEmpty();
        assertThat(desk().due(LAST_DAY.plusYears(1))).isEmpty();
        assertThat(office.desk().papers().ledger(LedgerKind.DESTRUCTIONS, null, null).rows())
                .extracting(each -> each.get(2), each -> each.get(3))
                .containsExactly(
                        tuple(Destruction.Method.PULPING, MainPath.SECOND.name()),
                        tuple(DataEnd.PURGED, THIRD.name()));
        assertThat(office.desk().papers().ledger(LedgerKind.MAILINGS, null, null).rows())
                .isNotEmpty()
                .allMatch(each -> each.get(2).equals("") && each.get(3).equals(""));
        assertThat(desk().letters(number)).hasSameSizeAs(letters);
    }

    @Test
    @DisplayName("R6.03: a purged case takes no act, shows no letter, and survives a new start")
    void closed() throws Exception {
        settle();
        String letter = office.open(number).letters().getFirst().id();
        purge();
        for (ThrowingCallable each :
                List.<ThrowingCallable>of(
                        () -> office.open(number),
                        () ->
                                office.desk()
                                        .perform(number, 1, new AddNote("電話"), MainPath.REVIEWER),
                        () -> desk().preview(number),
                        () -> desk().propose(List.of(number), THIRD),
                        () ->
                                office.desk()
                                        .papers()
                                        .sheet(CaseSheet.REVIEW, number, THIRD, TEXTS))) {
            assertThatThrownBy(each).isInstanceOf(CasePurged.class).hasMessage(number.value());
        }
        assertThatThrownBy(() -> office.desk().letterPdf(letter)).isInstanceOf(NoSuchCase.class);
        office.reopen();
        office.desk().importRecords(SampleFiles.records(), MainPath.REVIEWER);
        assertThat(office.desk().cases()).singleElement().matches(CaseRow::purged);
    }

    @Test
    @DisplayName("R6.03: no byte of the file tells any more; only then there is a certificate")
    void beyondRecovery() throws Exception {
        settle();
        byte[] letter = office.desk().letterPdf(office.open(number).letters().getLast().id());
        byte[] window = java.util.Arrays.copyOfRange(letter, 2000, 2064);
        purge();
        assertThat(desk().pending()).isTrue();
        assertThat(KNOWN).anyMatch(this::inFile);
        assertThat(holds(window)).as("H2 keeps deleted rows").isTrue();
        assertThatThrownBy(() -> certificate()).isInstanceOf(NoSuchSheet.class);
        assertThat(desk().compact(share -> false)).isFalse();
        assertThat(desk().pending()).isTrue();

        assertThat(desk().compact(share -> true)).isTrue();

        assertThat(desk().pending()).isFalse();
        assertThat(holds(window)).isFalse();
        assertThat(KNOWN).noneMatch(this::inFile);
        String text = Pdfs.text(certificate());
        assertThat(text)
                .contains(number.value(), "提案した者", MainPath.REVIEWER.name(), THIRD.name())
                .contains("文書 " + desk().purged(number).extent().letters());
        assertThat(KNOWN).noneMatch(text::contains);
        assertThat(Pdfs.text(desk().certificate(List.of(number), new Texts(Locale.ENGLISH))))
                .contains("Certificate of data destruction");
    }

    @Test
    @DisplayName("R6.03: whatever was left to do is done when the office is closed")
    void atTheEnd() throws Exception {
        settle();
        purge();
        office.reopen();
        assertThat(desk().pending()).isFalse();
        assertThat(KNOWN).noneMatch(this::inFile);
        assertThat(certificate()).isNotEmpty();
    }

    @Test
    @DisplayName(
            "R6.01: a provision record stays for its three years, and then goes by two persons")
    void provisions() throws Exception {
        settle();
        Tables.change(folder, "update provision_record set provided_at = '2017-02-01 12:00:00+09'");
        purge();
        desk().compact(share -> true);
        assertThat(provisioned()).isEqualTo(3);
        assertThat(desk().due(LocalDate.of(2020, 2, 1))).isEmpty();

        office.clock.noonOf("2020-02-02");
        assertThat(desk().due(LocalDate.of(2020, 2, 2)))
                .singleElement()
                .matches(DueCase::provisionsOnly)
                .matches(due -> due.lastDay().equals(LocalDate.of(2020, 2, 1)));
        barred("bar.purge.not-proposed", () -> desk().purge(List.of(number), THIRD, all()));
        purge();
        assertThat(provisioned()).isZero();
        assertThat(desk().pending()).isTrue();
        assertThat(desk().due(LocalDate.of(2020, 2, 2))).isEmpty();
    }

    @Test
    @DisplayName("R4.05: who misused disclosed data stays barred, though their case is gone")
    void misuser() throws Exception {
        office.perform(number, new ReportMisuse(Side.APPLICANT, "公開された"), MainPath.REVIEWER);
        office.perform(number, new DecideMisuse(Side.APPLICANT, true, "確認した"), MainPath.SECOND);
        settle();
        purge();
        assertThat(Tables.query(folder, "select member_id from misuser")).containsExactly("M1001");
        office.desk().importRecords(SampleFiles.records(), MainPath.REVIEWER);
        CaseNumber next = office.receive("01-complete");
        assertThat(office.open(next).surroundings().misusers()).containsExactly("M1001");
    }

    @Test
    @DisplayName("R6.03: records that another case needs stay, and a running one is left alone")
    void shared() throws Exception {
        CaseNumber other = office.receive("01-complete");
        Map<?, ?> items = office.open(other).file().application().items();
        settle();
        assertThat(desk().preview(number).snapshots()).isZero();
        assertThat(desk().preview(number).messages()).isZero();
        purge();
        CaseView view = office.open(other);
        assertThat(view.file().application().items()).isEqualTo(items);
        assertThat(view.records().messages()).isNotEmpty();
        assertThat(view.records().applicant().snapshots()).isNotEmpty();
    }

    private RetentionDesk desk() {
        return office.desk().retention();
    }

    private void purge() throws CannotDo {
        desk().propose(List.of(number), MainPath.REVIEWER);
        assertThat(desk().purge(List.of(number), THIRD, all())).isEqualTo(1);
    }

    private byte[] certificate() throws CannotDo {
        return office.desk().papers().sheet(CaseSheet.DESTRUCTION, number, THIRD, TEXTS);
    }

    private static RegimeDesk.Progress all() {
        return (done, all) -> true;
    }

    /** The papers were destroyed, each letter came to an end: nothing holds the case back. */
    private void settle() throws Exception {
        MailroomDesk room = office.desk().mailroom();
        for (Posting each : room.in(PostingState.TO_PRINT)) {
            if (!each.caseNumber().equals(number)) {
                continue;
            }
            Posting printed = room.printed(List.of(each), MainPath.REVIEWER).getFirst();
            String id = each.letterId();
            Posting enclosed = room.enclosed(printed, id, id, MainPath.REVIEWER);
            Posting handed =
                    room.handedOver(
                                    enclosed,
                                    Service.REGISTERED_ADDRESSEE_ONLY,
                                    "1234-5678-9012",
                                    true,
                                    MainPath.REVIEWER)
                            .posting();
            room.delivered(handed, MainPath.REVIEWER);
        }
        office.clock.noonOf("2019-08-27");
        office.perform(
                number,
                new RecordDestruction(
                        LocalDate.of(2019, 8, 26), Destruction.Method.PULPING, "立会 田中"),
                MainPath.SECOND);
    }

    private List<String> register() {
        return office
                .desk()
                .papers()
                .ledger(LedgerKind.DOCUMENT_NUMBERS, null, null)
                .rows()
                .stream()
                .map(row -> row.get(1) + " " + row.get(2) + " " + row.get(4))
                .toList();
    }

    private int provisioned() {
        return office.desk().papers().ledger(LedgerKind.PROVISIONS, null, null).rows().size();
    }

    private boolean stored(String known) {
        return office.rows().stream().anyMatch(row -> row.contains(known) || escaped(row, known));
    }

    /** The script writes what isn't ASCII as numbers. */
    private static boolean escaped(String row, String known) {
        StringBuilder escaped = new StringBuilder();
        known.chars()
                .forEach(each -> {
                    if (each < 128) {
                        escaped.append((char) each);
                    } else {
                        escaped.append("\\%04x".formatted(each));
                    }
                });
        return row.contains(escaped);
    }

    private boolean inFile(String known) {
        return FileBytes.hold(folder, known);
    }

    private boolean holds(byte[] bytes) {
        return FileBytes.hold(folder, bytes);
    }

    private static void barred(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ActBarred.class,
                        barred ->
                                assertThat(barred.bars())
                                        .extracting(Bar::reason)
                                        .extracting(reason -> reason.key())
                                        .startsWith("bar.purge.case")
                                        .contains(key));
    }
}

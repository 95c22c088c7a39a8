package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Stage;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Stationery;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.page.Codes;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.VeraPdf;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Paper around letters, from the office's own data")
class StationeryDeskTest {
    private static final String TRACKING = "131-12-38385-2";
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 25);
    private static final Envelope LONG = Stationery.SHIPPED.envelopes().getFirst();
    private static final LabelSheet TWELVE = Stationery.SHIPPED.labels().getFirst();

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
    @DisplayName("R2.14: the envelope's code is the letter's, so the double check passes with it")
    void doubleCheck() throws Exception {
        Posting letter = waiting();
        byte[] envelope = desk().envelopes(List.of(letter.letterId()), LONG.name());
        String code = Codes.of(envelope, 0, 200).getFirst();

        assertThat(code).isEqualTo(CodePayload.ofOutside(letter.letterId()).text());
        assertThat(Pdfs.text(envelope))
                .contains(letter.to().name(), letter.to().postalCode())
                .doesNotContain("開示", number.value());
        Posting printed =
                office.desk().mailroom().printed(List.of(letter), MainPath.REVIEWER).getFirst();
        String own = CodePayload.ofCase(number, letter.letterId(), 1).text();
        assertThat(office.desk().mailroom().enclosed(printed, own, code, MainPath.SECOND).state())
                .isEqualTo(PostingState.ENCLOSED);
    }

    @Test
    @DisplayName("only what waits in the house gets an envelope; what came back gets none again")
    void onlyWaiting() throws Exception {
        Posting letter = handedOver(Service.ORDINARY, "");
        List<String> letters = List.of(letter.letterId());
        refused("post.gone", () -> desk().envelopes(letters, LONG.name()));
        Posting back = office.desk().mailroom().returned(letter, "宛所不明", MainPath.REVIEWER);
        refused("post.came-back", () -> desk().envelopes(letters, LONG.name()));
        refused("post.came-back", () -> desk().labels(letters, TWELVE.name(), 0));
        office.desk().mailroom().settled(back, "確かめた", MainPath.REVIEWER);
        refused("post.came-back", () -> desk().labels(letters, TWELVE.name(), 0));
        assertThatThrownBy(() -> desk().envelopes(List.of("L1999-000001"), LONG.name()))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    @DisplayName("labels begin where they are told to, if the sheet goes so far")
    void labels() throws Exception {
        List<String> letters = List.of(waiting().letterId());
        byte[] sheet = desk().labels(letters, TWELVE.name(), 11);
        assertThat(PageImages.count(sheet)).isEqualTo(1);
        refused("labels.first", () -> desk().labels(letters, TWELVE.name(), 12));
        refused("labels.first", () -> desk().labels(letters, TWELVE.name(), -1));
        refused("envelope.unknown", () -> desk().labels(letters, LONG.name(), 0));
        refused("envelope.unknown", () -> desk().envelopes(letters, TWELVE.name()));
    }

    @Test
    @DisplayName("R6.02: who printed or saved an address stands in the case's history")
    void taken() throws Exception {
        String letter = waiting().letterId();
        desk().taken(List.of(letter), StationeryDesk.Paper.ENVELOPE, MainPath.SECOND);
        desk().taken(List.of(letter), StationeryDesk.Paper.LABEL, MainPath.REVIEWER);
        assertThat(office.open(number).history())
                .extracting(HistoryRow::act)
                .endsWith("post-envelope", "post-label");
        HistoryRow last = office.open(number).history().getLast();
        assertThat(last.person()).isEqualTo(MainPath.REVIEWER);
        assertThat(last.fields()).containsExactly(Map.entry("letter", letter));
    }

    @Test
    @DisplayName("the slip lists what was handed over that day and can be traced")
    void slip() throws Exception {
        refused("post.slip-empty", () -> desk().slip(TODAY, MainPath.REVIEWER));
        Posting letter = handedOver(Service.SIMPLE_REGISTERED, TRACKING);
        byte[] slip = desk().slip(TODAY, MainPath.REVIEWER);
        assertThat(Pdfs.text(slip)).contains(letter.to().name(), TRACKING, "簡易書留", "392");
        assertThat(VeraPdf.faults(slip)).isEmpty();
        refused("post.slip-empty", () -> desk().slip(TODAY.plusDays(1), MainPath.REVIEWER));
    }

    @Test
    @DisplayName("ordinary mail isn't on the slip")
    void ordinary() throws Exception {
        handedOver(Service.ORDINARY, "");
        refused("post.slip-empty", () -> desk().slip(TODAY, MainPath.REVIEWER));
    }

    @Test
    @DisplayName("envelopes and labels are kept with the office; what nobody could use isn't")
    void kept() throws Exception {
        assertThat(desk().all()).isEqualTo(Stationery.SHIPPED);
        Envelope second =
                new Envelope(
                        "長形3号 2台目「奥」",
                        120,
                        235,
                        true,
                        LONG.fold(),
                        null,
                        new kaijidesk.envelopes.Offset(1.5, -2));
        Stationery changed = Stationery.SHIPPED.with("", second).without(TWELVE.name());
        desk().keep(changed, MainPath.REVIEWER);
        office.reopen();
        assertThat(desk().all()).isEqualTo(changed);
        refused(
                "envelope.twice",
                () -> desk().keep(changed.with(second.name(), LONG), MainPath.REVIEWER));
        assertThat(desk().all()).isEqualTo(changed);
        desk().keep(Stationery.SHIPPED, MainPath.REVIEWER);
        assertThat(desk().all()).isEqualTo(Stationery.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"envelope\":null,\"labels\":null}",
                "{\"envelope\":{\"name\":\"x\"}}",
                "{\"labels\":{\"name\":\"x\",\"rows\":\"6\"}}",
                "{\"envelope\":{},\"more\":1}"
            })
    @DisplayName("what can't be read is said, never guessed at")
    void unreadable(String document) {
        refused("envelope.unreadable", () -> StationeryFile.read(List.of(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"長形3号", "長形3号 窓付き(90×45)", "24面 66×33.9"})
    @DisplayName("calibration sheets in both languages are PDF/A-2a and PDF/UA-1")
    void calibration(String name) throws Exception {
        for (Locale language : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            byte[] pdf = desk().calibration(name, new Texts(language));
            assertThat(PageImages.count(pdf)).isEqualTo(1);
            assertThat(Pdfs.text(pdf)).contains("20", name.substring(0, 2));
            assertThat(VeraPdf.faults(pdf)).isEmpty();
        }
        refused("envelope.unknown", () -> desk().calibration("無い", new Texts(Locale.JAPAN)));
    }

    private Posting waiting() {
        return office.desk().mailroom().in(PostingState.TO_PRINT).getFirst();
    }

    private Posting handedOver(Service service, String tracking) throws CannotDo {
        MailroomDesk room = office.desk().mailroom();
        Posting printed = room.printed(List.of(waiting()), MainPath.REVIEWER).getFirst();
        String id = printed.letterId();
        Posting enclosed = room.enclosed(printed, id, id, MainPath.REVIEWER);
        return room.handedOver(enclosed, service, tracking, false, MainPath.REVIEWER).posting();
    }

    private StationeryDesk desk() {
        return office.desk().stationery();
    }

    private static void refused(String reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CannotPost.class,
                        stopped -> assertThat(stopped.reason().key()).isEqualTo(reason));
    }
}

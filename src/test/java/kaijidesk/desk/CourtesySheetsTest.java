package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Ground;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.RequestCorrection;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("English courtesy sheets of stored letters")
class CourtesySheetsTest {
    @TempDir Path folder;

    @Test
    @DisplayName(
            "R5.03 R2.07 the last request's day is told in English, an earlier one's isn't guessed")
    void due() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            office.perform(number, new RequestCorrection(), MainPath.REVIEWER);
            office.clock.noonOf("2016-10-03");
            office.perform(number, new RequestCorrection(), MainPath.REVIEWER);
            List<LetterRow> requests = letters(office, number, LetterKind.CORRECTION_REQUEST);
            int due = office.open(number).file().correction().due().getDayOfMonth();

            assertThat(requests).hasSize(2);
            assertThat(said(office, requests.getLast())).contains("by " + due + " ");
            assertThat(said(office, requests.getFirst())).contains("までに");
        }
    }

    @Test
    @DisplayName("nobody's data but the trade's and the letter's numbers stands on it")
    void guidance() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            LetterRow guidance = letters(office, number, LetterKind.GUIDANCE).getFirst();
            List<String> rows = office.rows();

            assertThat(said(office, guidance))
                    .contains(guidance.id(), guidance.number(), "T-2016-000101", "誓約書")
                    .doesNotContain("髙橋", "さくら", "山﨑", "小金井", number.value(), "ノートパソコン");
            assertThat(office.rows()).as("it isn't stored").isEqualTo(rows);
        }
    }

    @Test
    @DisplayName(
            "a notice to the counterparty and a void letter have none; an unknown one is unknown")
    void none() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            LetterRow notice = letters(office, number, LetterKind.COUNTERPARTY_NOTICE).getFirst();
            LetterRow guidance = letters(office, number, LetterKind.GUIDANCE).getFirst();
            MailroomDesk room = office.desk().mailroom();
            room.voided(room.find(guidance.id()), "差替え", MainPath.SECOND);

            assertThat(why(office, notice.id())).isEqualTo("sheet.no-courtesy");
            assertThat(why(office, guidance.id())).isEqualTo("post.void");
            assertThat(
                            catchThrowableOfType(
                                    NoSuchCase.class,
                                    () -> office.desk().papers().courtesySheet("L2016-999999")))
                    .isNotNull();
        }
    }

    @Test
    @DisplayName("R3.06 a sheet that would tell a ground is stopped")
    void stopped() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.perform(
                    number,
                    new PrepareRefusal(Ground.BREACH_OF_TERMS, "nothing is disclosed"),
                    MainPath.REVIEWER);
            office.perform(number, new ReleaseRefusal(), MainPath.SECOND);
            LetterRow reply = letters(office, number, LetterKind.REFUSAL_NOTICE).getFirst();

            LetterWouldTell told =
                    catchThrowableOfType(
                            LetterWouldTell.class,
                            () -> office.desk().papers().courtesySheet(reply.id()));
            assertThat(told.what()).isEqualTo(LetterKind.REFUSAL_NOTICE);
        }
    }

    private static String why(OfficeFixture office, String letterId) {
        return catchThrowableOfType(
                        NoSuchSheet.class, () -> office.desk().papers().courtesySheet(letterId))
                .reason()
                .key();
    }

    private static List<LetterRow> letters(OfficeFixture office, CaseNumber number, LetterKind kind)
            throws CannotDo {
        return office.open(number).letters().stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }

    private static String said(OfficeFixture office, LetterRow letter) throws CannotDo {
        return Pdfs.text(office.desk().papers().courtesySheet(letter.id())).replaceAll("\\s+", " ");
    }
}

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act that fails in its middle leaves no trace, and its numbers are given out again. */
class NothingHalfDoneTest {
    private static final AcceptLitigationRequest ACCEPT =
            new AcceptLitigationRequest("返答がない", "メールの写し");

    /** A character of one maker's own, which no font of the house has. */
    private static final String OWN = "\uE0A2";

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "trades.csv, 未使用 ノートパソコン",
        "members.csv, 髙橋",
    })
    @DisplayName("R2.14 if a letter can't be printed, the acceptance isn't saved")
    void unprintable(String file, String text) throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve(file), text, text + OWN);
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            CaseView before = office.walk(number, Stage.CONTACT_DISCLOSED);
            List<String> rows = office.rows();

            CannotPrint refused =
                    catchThrowableOfType(
                            CannotPrint.class,
                            () -> office.perform(number, ACCEPT, MainPath.REVIEWER));

            assertThat(refused.characters()).containsExactly(OWN);
            assertThat(refused).hasMessageNotContaining(OWN).hasMessageNotContaining("髙橋");
            assertThat(office.rows()).isEqualTo(rows);
            assertThat(office.open(number).version()).isEqualTo(before.version());
        }
    }

    @Test
    @DisplayName(
            "R2.14 once the record is mended, the letters get the numbers that were given back")
    void mended() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("trades.csv"), "未使用", OWN);
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CONTACT_DISCLOSED);
            catchThrowableOfType(
                    CannotPrint.class, () -> office.perform(number, ACCEPT, MainPath.REVIEWER));
            office.desk().importRecords(SampleFiles.records(), MainPath.REVIEWER);

            assertThat(office.perform(number, ACCEPT, MainPath.REVIEWER).letters())
                    .extracting(LetterRow::id)
                    .containsExactly("L2016-000001", "L2016-000002");
        }
    }

    @Test
    @DisplayName("who acts on what has changed since is told so, and nothing is written")
    void changedSince() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            long seen = office.open(number).version();
            office.perform(number, new AddNote("先に書いた"), MainPath.SECOND);
            List<String> rows = office.rows();

            CaseChanged changed =
                    catchThrowableOfType(
                            CaseChanged.class,
                            () ->
                                    office.desk()
                                            .perform(
                                                    number,
                                                    seen,
                                                    new AddNote("後から書いた"),
                                                    MainPath.REVIEWER));

            assertThat(changed).hasMessage(number.value());
            assertThat(office.rows()).isEqualTo(rows);
        }
    }

    @Test
    @DisplayName("records with one bad row are not taken in at all")
    void badRow() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("messages.csv"), "2016-08-22T19:30", "2016-22-08");
        try (OfficeFixture office = OfficeFixture.empty(folder.resolve("office"))) {
            List<String> rows = office.rows();

            Imported imported = office.desk().importRecords(records, MainPath.REVIEWER);

            assertThat(imported.done()).isFalse();
            assertThat(imported.problems()).hasSize(1);
            assertThat(office.rows()).isEqualTo(rows);
        }
    }
}

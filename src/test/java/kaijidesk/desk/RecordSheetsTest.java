package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Ground;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.RecordDestruction;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the office keeps on paper of provisions and of destroyed papers")
class RecordSheetsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en"})
    @DisplayName(
            "R6.01 each provision with its day, both names, items and basis, and by which letter")
    void provisions(String language) throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            NoSuchSheet none =
                    catchThrowableOfType(
                            NoSuchSheet.class, () -> sheet(office, CaseSheet.PROVISIONS, number));
            assertThat(none.reason().key()).isEqualTo("sheet.no-provision");
            CaseView view = office.walk(number, Stage.DISCLOSED);
            String letter = view.letters().getLast().number();
            Texts texts = new Texts(Locale.forLanguageTag(language));

            String sheet =
                    Pdfs.text(
                                    office.desk()
                                            .papers()
                                            .sheet(
                                                    CaseSheet.PROVISIONS,
                                                    number,
                                                    MainPath.REVIEWER,
                                                    texts))
                            .replaceAll("[\\s\u3000]", "");

            assertThat(sheet)
                    .contains("社外秘", number.value(), "R2.01", "R2.04", "R2.05", "T-2016-000101")
                    .contains("M1001髙橋さくら", "M1002山﨑剛", letter.replaceAll("\\s", ""))
                    .contains(texts.of(kaijidesk.regime.RegisteredItem.ADDRESS).replace(" ", ""))
                    .doesNotContain("小金井", "@", "大阪府");
            assertThat(sheet.split("R2\\.0[145]", -1)).hasSize(4);
        }
    }

    @ParameterizedTest(name = "R6.03 the note 「{0}」 stands on it: {1}")
    @CsvSource({
        "立会い 鈴木, true",
        "髙橋さんの書類を裁断, false",
        "ｙａｍａ_ｓｈｏｊｉ との取引, false",
        "担当は髙 橋 さくら, false",
    })
    @DisplayName("R2.08 R6.03 the certificate tells what was destroyed, and not about whom")
    void destruction(String note, boolean stands) throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CLOSED);
            NoSuchSheet none =
                    catchThrowableOfType(
                            NoSuchSheet.class, () -> sheet(office, CaseSheet.DESTRUCTION, number));
            assertThat(none.reason().key()).isEqualTo("sheet.not-destroyed");

            String sheet = destroyed(office, number, note);

            assertThat(sheet)
                    .contains("廃棄証明書", number.value(), "住民票の写し", "印鑑登録証明書", "裁断", "佐藤次郎")
                    .contains("廃棄した者", "立会人", "令和12年1月5日")
                    .doesNotContain("髙橋", "さくら", "山﨑", "yama_shoji", "社外秘", "T-2016");
            assertThat(sheet.contains(note.replaceAll("\\s", ""))).isEqualTo(stands);
        }
    }

    @Test
    @DisplayName("R3.06 a note that tells why it was refused isn't on the certificate")
    void ground() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            office.perform(
                    number, MainPath.of(number).get(4).act(), MainPath.of(number).get(4).person());
            office.perform(
                    number,
                    new PrepareRefusal(Ground.PROCEDURE_NOT_FOLLOWED, "偽造のおそれ"),
                    MainPath.REVIEWER);
            office.perform(number, new ReleaseRefusal(), MainPath.SECOND);
            office.perform(number, new CloseCase("終わり"), MainPath.REVIEWER);

            assertThat(destroyed(office, number, "偽造のおそれの件"))
                    .contains("履歴に記録している")
                    .doesNotContain("偽造", "不備", "R3.");
        }
    }

    private static String destroyed(OfficeFixture office, CaseNumber number, String note)
            throws Exception {
        office.clock.noonOf("2030-01-05");
        office.perform(
                number,
                new RecordDestruction(LocalDate.of(2030, 1, 5), Destruction.Method.SHREDDING, note),
                MainPath.SECOND);
        return Pdfs.text(sheet(office, CaseSheet.DESTRUCTION, number)).replaceAll("\\s", "");
    }

    private static byte[] sheet(OfficeFixture office, CaseSheet kind, CaseNumber number)
            throws CannotDo {
        return office.desk()
                .papers()
                .sheet(kind, number, MainPath.REVIEWER, new Texts(Locale.JAPAN));
    }
}

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PrepareLitigationDisclosure;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.RegisteredItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the letters of a real case say, read back from their PDFs. */
class LetterContentTest {
    /** 辻 with one dot, as the records hold it: with a variation selector. */
    private static final String TSUJI = "辻\uDB40\uDD00 恵子";

    @TempDir Path folder;

    @Test
    @DisplayName("R2.14 the notice says nothing of who applied and why")
    void noticeIsSilentAboutTheApplicant() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CONTACT_DISCLOSED);
            CaseView view =
                    office.perform(
                            number,
                            new AcceptLitigationRequest("先方が返金を拒んだ", "電子メール三通"),
                            MainPath.REVIEWER);

            byte[] notice = pdf(office, view, LetterKind.COUNTERPARTY_NOTICE);
            assertThat(Pdfs.text(notice) + new String(notice, StandardCharsets.ISO_8859_1))
                    .contains("山﨑 剛", "T-2016-000101", "I-88001234")
                    .doesNotContain(
                            "髙橋",
                            "さくら",
                            "小金井",
                            "小平",
                            "184-0004",
                            "sakura",
                            "090-0000",
                            "返金",
                            "少額訴訟",
                            "電源",
                            "三通",
                            "yamazaki");

            byte[] guidance = pdf(office, view, LetterKind.GUIDANCE);
            assertThat(Pdfs.text(guidance))
                    .contains("髙橋 さくら", "184-0004", number + "-P1")
                    .doesNotContain("山﨑", "yama_shoji", "大阪", "yamazaki", "返金", "三通");
        }
    }

    @Test
    @DisplayName(
            "R2.19 each registered name is printed byte for byte: 𠮷野, and 辻 with its selector")
    void namesAreByteEqual() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.append(
                records.resolve("messages.csv"),
                "T-2016-000102,2016-07-20T10:00:00+09:00,M1004,代金の件でご連絡しました。");
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            office.clock.noonOf("2016-11-01");
            CaseNumber number = applicationOfTheShop(office);
            office.walk(number, Stage.PAPERS);
            for (MainPath.Step step :
                    MainPath.of(number).subList(4, MainPath.of(number).size() - 3)) {
                office.perform(number, step.act(), step.person());
            }
            CaseView view =
                    office.perform(
                            number,
                            new PrepareLitigationDisclosure(
                                    Set.of(RegisteredItem.values()), "訴状に要る"),
                            MainPath.REVIEWER);
            view = office.walk(number, Stage.DISCLOSED);

            String disclosure = Pdfs.text(pdf(office, view, LetterKind.DISCLOSURE));
            assertThat(disclosure)
                    .contains("𠮷野 恵子", TSUJI, "〒630-8213 奈良県奈良市登大路町９９９")
                    .contains("渡邉 一郎")
                    .doesNotContain("\uFFFD");
            String notice = Pdfs.text(pdf(office, view, LetterKind.COUNTERPARTY_NOTICE));
            assertThat(notice).contains(TSUJI);
        }
    }

    private static CaseNumber applicationOfTheShop(OfficeFixture office) throws Exception {
        byte[] mail =
                SampleFiles.application(
                        "info@figure.example",
                        "Thu, 28 Jul 2016 10:00:00 +0900",
                        "フィギュア館",
                        "株式会社フィギュア館 代表取締役 渡邉 一郎",
                        "T-2016-000102",
                        "𠮷野の里");
        return office.desk().receive(mail, null, MainPath.REVIEWER).number();
    }

    private static byte[] pdf(OfficeFixture office, CaseView view, LetterKind kind)
            throws Exception {
        LetterRow row =
                view.letters().stream()
                        .filter(letter -> letter.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        byte[] pdf = office.desk().letterPdf(row.id());
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        java.security.MessageDigest.getInstance("SHA-256")
                                                .digest(pdf)))
                .isEqualTo(row.sha256());
        return pdf;
    }
}

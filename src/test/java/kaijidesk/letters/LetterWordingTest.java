package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.SensitiveMark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the letters say to whom. */
class LetterWordingTest {
    private static String said(Letter letter) {
        byte[] pdf = SampleLetters.print(letter, SampleLetters.ISSUED_ON).pdf();
        return LetterPressTest.squeezed(Pdfs.text(pdf));
    }

    @Test
    @DisplayName(
            "R2.14 R5.01 the notice tells the trade, not the case or its purpose, and how to apply")
    void notice() {
        byte[] pdf = SampleLetters.print(LetterKind.COUNTERPARTY_NOTICE, Variation.SHORT).pdf();

        assertThat(LetterPressTest.squeezed(Pdfs.text(pdf)))
                .contains("登録情報の開示を求める申請", "T-2016-000101", "お客様", "お問い合わせフォームから")
                .doesNotContain("訴訟", "K2016", "案件", "あなた");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("K2016");
    }

    @Test
    @DisplayName(
            "R2.15 R2.16 the guidance on applying as well tells steps and papers, and nothing of the applicant's case")
    void counterGuidance() {
        byte[] pdf = SampleLetters.print(LetterKind.COUNTER_GUIDANCE, Variation.SHORT).pdf();

        assertThat(LetterPressTest.squeezed(Pdfs.text(pdf)))
                .contains("お問い合わせフォームから", "T-2016-000101", "住民票の写し", "発行から3か月以内")
                .contains("異なることがございます", "お返しいたしません", "開示のお約束ではございません")
                .doesNotContain("K2016", "案件", "用紙番号", "小金井");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("K2016");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R5.01 R5.02 every letter names the site's contact form and no e-mail address of ours")
    void foot(LetterKind kind) {
        assertThat(said(SampleLetters.of(kind, Variation.SHORT)))
                .contains("当サイトのお問い合わせフォーム", "お電話やご来訪でのお問い合わせは承っておりません")
                .doesNotContain("support@", "あなた様");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("R2.11 an insurance card is asked for only as long as it proves identity")
    void insuranceCards(boolean valid) {
        Letter.Guidance sample =
                (Letter.Guidance) SampleLetters.of(LetterKind.GUIDANCE, Variation.SHORT);
        Letter letter =
                SampleLetters.guidance(
                        sample.to(),
                        sample.trade(),
                        valid
                                ? List.of(
                                        IdentityDocument.INSURANCE_CARD,
                                        IdentityDocument.PENSION_BOOK)
                                : List.of(IdentityDocument.PENSION_BOOK));

        String text = said(letter);
        assertThat(text).contains("パスポート", "基礎年金番号");
        assertThat(text.contains("保険者番号")).isEqualTo(valid);
        assertThat(text.contains("被保険者証はお受けできません")).isEqualTo(!valid);
        assertThat(SampleLetters.print(letter, SampleLetters.ISSUED_ON).pages()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "R2.19 a name and three addresses are told on one page, the last as our records have it")
    void usualDisclosure() {
        Letter letter = usual();

        assertThat(said(letter)).contains("当社の記録（平成28年6月1日時点）").doesNotContain("現在（");
        assertThat(SampleLetters.print(letter, SampleLetters.ISSUED_ON).pages()).isEqualTo(1);
    }

    static Letter usual() {
        List<DisclosedItem> items = new ArrayList<>();
        items.add(
                new DisclosedItem(
                        RegisteredItem.NAME,
                        "山﨑 剛",
                        List.of(
                                at(PointInTime.REGISTRATION, 2009),
                                at(PointInTime.TRADE, 2015),
                                at(PointInTime.CURRENT, 2016))));
        for (PointInTime point : PointInTime.values()) {
            items.add(
                    new DisclosedItem(
                            RegisteredItem.ADDRESS,
                            "〒650-0021 兵庫県神戸市中央区三宮町9-9-9 見本ハイツ三宮 " + point.ordinal() + "号室",
                            List.of(at(point, 2016))));
        }
        Letter.Disclosure sample =
                (Letter.Disclosure) SampleLetters.of(LetterKind.DISCLOSURE, Variation.SHORT);
        return new Letter.Disclosure(sample.to(), sample.trade(), sample.appliedOn(), items);
    }

    private static DisclosedItem.At at(PointInTime point, int year) {
        return new DisclosedItem.At(point, LocalDate.of(year, 6, 1));
    }

    @Test
    @DisplayName("R2.12 a code is ours only in one of its forms and with its check digits")
    void codes() {
        CaseNumber number = CaseNumber.of(2016, 7);
        String pledge = CodePayload.ofCase(number, "K2016-000007-P1", 1).text();
        String letter = CodePayload.ofCase(number, "L2016-000042", 2).text();
        String alone = CodePayload.ofLetter("L2016-000042", 1).text();

        assertThat(alone).startsWith("KD2||L2016-000042|1|");
        assertThat(List.of(pledge, letter, alone)).allMatch(CodePayload::valid);
        assertThat(
                        List.of(
                                alone.replace("L2016", "L2017"),
                                letter.replace("K2016-000007", ""),
                                CodePayload.ofLetter("K2016-000007-P1", 1).text(),
                                CodePayload.ofCase(number, "K2016-000008-P1", 1).text(),
                                CodePayload.ofLetter("", 1).text(),
                                alone + " ",
                                "KD1||" + "|00",
                                ""))
                .noneMatch(CodePayload::valid);
    }

    @Test
    @DisplayName(
            "R5.03 R2.07 R3.06 a correction names what to send and until when, and judges nothing")
    void correction() {
        String text = said(SampleLetters.of(LetterKind.CORRECTION_REQUEST, Variation.SHORT));

        assertThat(text)
                .contains("平成28年9月8日まで", "複写したものはお受けできません")
                .contains("誓約書に押した印鑑の印鑑登録証明書", "修理業者の見積書", "東京都千代田区大手町九丁目99番9号")
                .contains("お返しいたしません", "開示の可否を判断したものではございません")
                .doesNotContain("開示を行わない", "不適当", "規約のすべて");
        assertThat(said(SampleLetters.of(LetterKind.CORRECTION_REQUEST, Variation.LONG_ADDRESS)))
                .contains("「商品名」「落札日」", "規約のすべてに同意", "お問い合わせフォームから")
                .doesNotContain("ご郵送");
        assertThat(SampleLetters.print(LetterKind.CORRECTION_REQUEST, Variation.SHORT).pages())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R2.09 a paper that hasn't come at all is asked for as such, not point by point")
    void notArrived() {
        String text = said(SampleLetters.of(LetterKind.CORRECTION_REQUEST, Variation.RARE_KANJI));

        assertThat(text).contains("まだ届いておりません").doesNotContain("発行日の新しいもの");
    }

    @Test
    @DisplayName(
            "R2.17 R2.18 a statement lists the operator's expenses, sum, payments and the rest")
    void statement() {
        assertThat(said(SampleLetters.of(LetterKind.FEE_STATEMENT, Variation.SHORT)))
                .contains("612円", "1,200円", "1,812円", "500円", "お支払いいただく額は1,312円")
                .contains("申請者様ご自身のご負担");
        assertThat(said(SampleLetters.of(LetterKind.FEE_STATEMENT, Variation.LONG_TRADE)))
                .contains("全額のお支払いを確認")
                .doesNotContain("ご請求申し上げます");
    }

    @Test
    @DisplayName("R1.05 after the service's end the public rule is told and nothing about the case")
    void notAcceptable() {
        assertThat(said(SampleLetters.of(LetterKind.NOT_ACCEPTABLE, Variation.SHORT)))
                .contains("平成28年9月8日をもって受付を終了")
                .doesNotContain("非開示", "審査");
    }

    @Test
    @DisplayName(
            "R5.01 R2.03 of an application from another address the member learns the public rule, not the case")
    void otherAddress() {
        assertThat(said(SampleLetters.of(LetterKind.OTHER_ADDRESS, Variation.SHORT)))
                .contains("平成28年7月25日に", "ご登録の電子メールアドレスから", "お心当たりのない場合")
                .contains("T-2016-000101")
                .doesNotContain("K2016", "案件", "非開示", "審査", "小金井", "@", "訴訟");
    }

    @Test
    @DisplayName("R4.04 R4.01 R4.02 R4.05 a rights holder is addressed as an organisation")
    void rightsHolder() {
        assertThat(said(SampleLetters.of(LetterKind.RIGHTS_DISCLOSURE, Variation.SHORT)))
                .contains("見本ブランド株式会社御中", "真正を保証いたしません", "責任を負いかねます")
                .contains("そのほかの目的で使用することは固くお断り", "出品者への事前の通知はいたしておりません");
    }

    @Test
    @DisplayName("R2.11 R2.13 R6.06 today's papers: My Number card in front, no seal certificate")
    void papersOfToday() {
        Letter.Guidance sample =
                (Letter.Guidance) SampleLetters.of(LetterKind.GUIDANCE, Variation.SHORT);
        String text =
                said(
                        new Letter.Guidance(
                                sample.to(),
                                sample.trade(),
                                sample.pledge(),
                                3,
                                List.of(
                                        PaperKind.RESIDENCE_CERTIFICATE,
                                        PaperKind.IDENTITY_DOCUMENT,
                                        PaperKind.PLEDGE),
                                List.of(
                                        IdentityDocument.MY_NUMBER_CARD,
                                        IdentityDocument.RESIDENCE_CARD),
                                List.of(),
                                Set.of(SensitiveMark.MY_NUMBER, SensitiveMark.ORGAN_DONATION)));

        assertThat(text)
                .contains("書類三点", "マイナンバーカードは、おもて面だけ", "臓器提供の意思表示の記載", "自署のうえ、押印して")
                .doesNotContain("いずれもお持ちでない", "印鑑登録証明書市", "記号・番号");
    }

    @Test
    @DisplayName("R2.12 R6.06 where no pledge is asked for, none is enclosed")
    void noPledge() {
        Letter.Guidance sample =
                (Letter.Guidance) SampleLetters.of(LetterKind.GUIDANCE, Variation.SHORT);
        Letter without =
                new Letter.Guidance(
                        sample.to(),
                        sample.trade(),
                        sample.pledge(),
                        3,
                        List.of(PaperKind.RESIDENCE_CERTIFICATE),
                        List.of(),
                        List.of(),
                        Set.of());

        assertThat(said(without)).contains("書類一点").doesNotContain("誓約書");
    }
}

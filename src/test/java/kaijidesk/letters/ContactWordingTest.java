package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Side;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.page.FontBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R2.03, R2.04: what the two e-mails of stage 1 say")
class ContactWordingTest {
    private static final TradeReference TRADE =
            new TradeReference(SampleLetters.CASE, "T-2016-000101", "I-88001234", "㐂寿の箱\n■ 偽の見出し");
    private static final MailPair PAIR = pair(SampleLetters.PRESS);

    private static MailPair pair(LetterPress press) {
        LocalDate day = LocalDate.of(2019, 5, 10);
        return press.mails(
                new ContactMessage(
                        Notice.CONTACT_TO_APPLICANT, "yamazaki@shop.example", TRADE, day),
                new ContactMessage(
                        Notice.CONTACT_TO_COUNTERPARTY, "sakura@mail.example", TRADE, day),
                SampleLetters.OPERATOR);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R2.01, R4.01, R4.02, R4.05 to both: the aim, no warranty, no liability, one purpose")
    void both(Side side) {
        MailText text = PAIR.to(side);

        assertThat(text.notice().to()).isEqualTo(side);
        assertThat(text.subject()).isEqualTo("電子メールアドレスのお知らせ（取引番号 T-2016-000101）");
        assertThat(text.body())
                .contains("互いに誠意をもってお話し合い", "真正を保証いたしません", "責任を負いかねます")
                .contains("争いを解決するため", "そのほかの目的で使用することは固くお断り")
                .contains("見本オークション株式会社　お客様窓口 情報開示係", "令和元年5月10日")
                .contains("取引番号：T-2016-000101", "商品番号：I-88001234")
                .contains("当サイトのお問い合わせフォーム", "お電話やご来訪でのお問い合わせは承っておりません")
                .doesNotContain("{", "support@", "\r", "訴訟等のための")
                .endsWith("情報開示係\n");
    }

    @Test
    @DisplayName("R2.04 each tells the other's address only; the case's number is the applicant's")
    void each() {
        assertThat(PAIR.toApplicant().body())
                .contains("\nyamazaki@shop.example\n", "案件番号：K2016-000007")
                .doesNotContain("sakura@");
        assertThat(PAIR.toCounterparty().body())
                .contains("\nsakura@mail.example\n")
                .doesNotContain("yamazaki@", "K2016", "案件", "お申し込み");
    }

    @Test
    @DisplayName("what the records say can't pass for a line of the operator's")
    void oneLine() {
        assertThat(PAIR.toApplicant().body()).contains("商品名：㐂寿の箱 ■ 偽の見出し\n");
    }

    @Test
    @DisplayName("the same pair gives the same texts, from another press too")
    void same() {
        assertThat(pair(new LetterPress(FontBook.ofClassPath()))).isEqualTo(PAIR);
    }

    @Test
    @DisplayName("R2.04 halves can't be mixed up, and no name or address shows in a log")
    void sealed() {
        assertThatThrownBy(() -> new MailPair(PAIR.toCounterparty(), PAIR.toApplicant()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new ContactMessage(
                                Notice.ACCEPTANCE_TO_COUNTERPARTY,
                                "a@b.example",
                                TRADE,
                                LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("@");
        assertThat(PAIR.toString()).doesNotContain("@");
    }
}

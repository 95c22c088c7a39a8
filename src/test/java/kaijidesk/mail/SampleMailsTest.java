package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleMailsTest {
    private static final String STATE =
            "6月29日と7月2日にメッセージで連絡しました。\n" + "電源が入らないことを伝え返金を求めましたが、発送前は動いていたとの回答のみでした。\n以後返答がありません。";
    private static final String REASON = "返金を求めて相手方と直接話し合うため。\n解決しない場合は少額訴訟を考えています。";

    @Test
    @DisplayName("R5.03 R5.04 the complete sample: all nine items as written, and the agreement")
    void complete() throws Exception {
        byte[] raw = Mails.sample("01-complete.eml");
        ApplicationMail mail = ApplicationMailReader.read(raw);

        assertThat(mail.items())
                .isEqualTo(
                        Map.of(
                                ApplicationItem.NICKNAME, "さくら堂",
                                ApplicationItem.NAME, "髙橋 さくら",
                                ApplicationItem.TRADE_NUMBER, "T-2016-000101",
                                ApplicationItem.COUNTERPARTY_NICKNAME, "yama_shoji",
                                ApplicationItem.ITEM_NUMBER, "I-88001234",
                                ApplicationItem.ITEM_NAME, "未使用 ノートパソコン 13インチ",
                                ApplicationItem.WINNING_DATE, "2016年6月12日",
                                ApplicationItem.STATE_OF_TRADE, STATE,
                                ApplicationItem.REASON, REASON));
        assertThat(mail.agreed()).isTrue();
        assertThat(mail.sender()).isEqualTo("sakura.t@mail.example");
        assertThat(mail.claimed()).isEqualTo(Instant.parse("2016-07-25T01:12:00Z"));
        assertThat(mail.date()).isNull();
        assertThat(mail.messageId()).isEqualTo("<01-complete@mail.example>");
        assertThat(mail.subject()).isEqualTo("【お問い合わせ】匿名配送 情報開示の申請");
        assertThat(mail.sha256())
                .isEqualTo(
                        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw)));
    }

    @Test
    @DisplayName("R5.03 the second sample lacks exactly the item's name and the winning date")
    void missingItems() throws Exception {
        ApplicationMail mail = ApplicationMailReader.read(Mails.sample("02-missing-items.eml"));

        Set<ApplicationItem> missing = EnumSet.allOf(ApplicationItem.class);
        missing.removeAll(mail.items().keySet());
        assertThat(missing)
                .containsExactly(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE);
        assertThat(mail.items())
                .containsEntry(ApplicationItem.STATE_OF_TRADE, STATE)
                .containsEntry(ApplicationItem.REASON, REASON);
        assertThat(mail.agreed()).isTrue();
        assertThat(mail.sender()).isEqualTo("sakura.t@mail.example");
    }

    @Test
    @DisplayName("R5.01 the third sample's sender is the address, not the display name")
    void otherAddress() throws Exception {
        ApplicationMail mail = ApplicationMailReader.read(Mails.sample("03-other-address.eml"));

        assertThat(mail.sender()).isEqualTo("someone@free.example");
        assertThat(mail.items()).hasSize(9);
    }

    @Test
    @DisplayName(
            "R1.03 the fourth sample arrives in the first second of its day in Tokyo; 8bit UTF-8")
    void tooLate() throws Exception {
        byte[] raw = Mails.sample("04-too-late.eml");
        ApplicationMail mail = ApplicationMailReader.read(raw);

        assertThat(mail.claimed()).isEqualTo(Instant.parse("2016-06-01T15:00:01Z"));
        assertThat(mail.date()).isNull();
        assertThat(mail.items())
                .hasSize(9)
                .containsEntry(ApplicationItem.NAME, "SMITH JOHN")
                .containsEntry(ApplicationItem.ITEM_NAME, "中古レンズ 50mm F1.4")
                .containsEntry(ApplicationItem.WINNING_DATE, "2016/2/20")
                .containsEntry(ApplicationItem.STATE_OF_TRADE, "3月5日に連絡しました。")
                .containsEntry(ApplicationItem.REASON, "返金請求のため");
    }

    @Test
    @DisplayName("R1.05 the fifth sample arrives in the first second after the service's last day")
    void afterServiceEnd() throws Exception {
        byte[] raw = Mails.sample("05-after-service-end.eml");
        ApplicationMail mail = ApplicationMailReader.read(raw);

        assertThat(mail.claimed()).isEqualTo(Instant.parse("2016-10-30T15:00:00Z"));
        assertThat(mail.date()).isNull();
        assertThat(mail.items()).hasSize(9);
    }

    @Test
    @DisplayName("nothing of the mail gets into a log by way of toString")
    void keepsQuiet() throws Exception {
        ApplicationMail mail = ApplicationMailReader.read(Mails.sample("01-complete.eml"));

        assertThat(mail.toString()).doesNotContain("さくら", "sakura");
    }
}

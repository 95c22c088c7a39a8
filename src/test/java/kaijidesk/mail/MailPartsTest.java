package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kaijidesk.mail.UnreadableMail.Why;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPartsTest {
    private static final String PLAIN =
            Mails.part("Content-Type: text/plain; charset=utf-8", "氏名：文");
    private static final String HTML =
            Mails.part("Content-Type: text/html; charset=utf-8", "<p>氏名：網</p>");

    private static Map<ApplicationItem, String> items(byte[] raw) throws UnreadableMail {
        return ApplicationMailReader.read(raw).items();
    }

    @Test
    @DisplayName("of alternatives the plain text is read, in whatever order they come")
    void plainPreferred() throws Exception {
        assertThat(items(Mails.multipart("alternative", PLAIN, HTML)))
                .containsEntry(ApplicationItem.NAME, "文");
        assertThat(items(Mails.multipart("alternative", HTML, PLAIN)))
                .containsEntry(ApplicationItem.NAME, "文");
    }

    @Test
    @DisplayName("a plain text of nothing gives way to the HTML")
    void blankPlain() throws Exception {
        String blank = Mails.part("Content-Type: text/plain; charset=utf-8", "　\r\n");

        assertThat(items(Mails.multipart("alternative", blank, HTML)))
                .containsEntry(ApplicationItem.NAME, "網");
    }

    @Test
    @DisplayName("an attached text is no application")
    void attachment() {
        String attached =
                Mails.part(
                        "Content-Type: text/plain\r\nContent-Disposition: Attachment; filename=a.txt",
                        "氏名：添");

        assertThatThrownBy(() -> items(Mails.multipart("mixed", attached)))
                .hasMessageContaining("NO_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>氏名</th><td>髙橋&nbsp;&lt;さくら&gt;</td></tr><tr><td>申請理由</td><td>一<br>二</td></tr></table>",
                "<html><head><title>商品名：x</title></head><body>氏名：髙橋&nbsp;&lt;さくら&gt;<br>\n申請理由：<br>一<br>\n二</body>",
                "<div>氏名：  髙橋&#160;&lt;さくら&gt;</div><script>商品名：x</script><div>■申請理由</div><div>一</div><p>二</p>",
                "<dl><dt>氏名<dd>髙橋&nbsp;&lt;さくら&gt;<dt>申請理由<dd>一<br>二</dl>"
            })
    @DisplayName("R5.03 HTML-only mails: lines, tables and lists")
    void htmlOnly(String html) throws Exception {
        assertThat(items(Mails.html(html)))
                .isEqualTo(
                        Map.of(
                                ApplicationItem.NAME,
                                "髙橋\u00A0<さくら>",
                                ApplicationItem.REASON,
                                "一\n二"));
    }

    @Test
    @DisplayName("bombs of size, lines, headers, parts and depth are refused")
    void bombs() {
        refused(new byte[ApplicationMailReader.MAX_BYTES + 1], Why.TOO_LARGE);
        refused(Mails.raw("From: a@mail.example" + "\nx:".repeat(500_001), ""), Why.TOO_LARGE);
        refused(Mails.raw("From: " + "(".repeat(20_000) + "a@mail.example", ""), Why.TOO_LARGE);
        refused(Mails.text("あ".repeat(400_000)), Why.TOO_LARGE);
        String[] parts = new String[600];
        java.util.Arrays.fill(parts, "\r\n");
        refused(Mails.multipart("mixed", parts), Why.TOO_LARGE);
        refused(Mails.raw(nested(12), ""), Why.TOO_LARGE);
    }

    @Test
    @DisplayName("a mail without a text is told apart")
    void noText() {
        refused(Mails.raw("From: a@mail.example\nContent-Type: image/png", "x"), Why.NO_TEXT);
        refused(new byte[0], Why.NOT_A_MAIL);
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder("From: a@mail.example\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return mail.toString();
    }

    private static void refused(byte[] raw, Why why) {
        assertThatThrownBy(() -> ApplicationMailReader.read(raw))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}

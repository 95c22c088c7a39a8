package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kaijidesk.mail.UnreadableMail.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b+c@mail.example",
                "<a.b+c@mail.example>",
                "Somebody <a.b+c@mail.example>",
                "\"sakura.t@mail.example\" <a.b+c@mail.example>",
                "=?utf-8?q?sakura.t=40mail.example?= <a.b+c@mail.example>",
                "a.b+c@mail.example (sakura.t@mail.example)"
            })
    @DisplayName("R5.01 the sender is the bare address, whatever the display name pretends")
    void sender(String from) throws Exception {
        assertThat(ApplicationMailReader.read(Mails.raw("From: " + from, "x")).sender())
                .isEqualTo("a.b+c@mail.example");
    }

    @Test
    @DisplayName("an address that phones once gave out, against the grammar, is an address")
    void docomo() throws Exception {
        assertThat(
                        ApplicationMailReader.read(Mails.raw("From: sakura..t.@phone.example", "x"))
                                .sender())
                .isEqualTo("sakura..t.@phone.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: a@mail.example, b@mail.example | SEVERAL_SENDERS",
                "From: sakura | NO_SENDER",
                "From: @mail.example | NO_SENDER",
                "From: <> | NO_SENDER",
                "Subject: hello | NO_SENDER",
                "hello: nobody | NOT_A_MAIL",
                "just a line | NOT_A_MAIL"
            })
    @DisplayName("R5.01 without one address to compare there is no application")
    void noSender(String head, Why why) {
        assertThatThrownBy(() -> ApplicationMailReader.read(Mails.raw(head, "x")))
                .isInstanceOfSatisfying(
                        UnreadableMail.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(why);
                            assertThat(e).hasMessage("unreadable mail: " + why).hasNoCause();
                        });
    }

    @Test
    @DisplayName("R5.01 two From headers are two senders")
    void twoHeaders() {
        assertThatThrownBy(() ->
                        ApplicationMailReader.read(
                                Mails.raw("From: a@mail.example\nFrom: b@mail.example", "x")))
                .hasMessageContaining("SEVERAL_SENDERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Received: by us; Mon, 25 Jul 2016 10:12:01 +0900 (JST)#Received: by them; Mon, 25 Jul 2016 08:00:00 +0900"
                        + "#Date: Sun, 24 Jul 2016 00:00:00 +0900 | 2016-07-25T01:12:01Z",
                "Received: by us#Date: Sun, 24 Jul 2016 00:00:00 +0900 | null",
                "Date: 24 Jul 2016 00:00 GMT | null",
                "Received: by us; yesterday | null",
                "X: y | null"
            })
    @DisplayName(
            "R1.03 the date is our server's stamp, else unknown: the sender's claim counts for nothing")
    void date(String head, Instant expected) throws Exception {
        byte[] raw = Mails.raw("From: a@mail.example\n" + head.replace('#', '\n'), "x");

        assertThat(ApplicationMailReader.read(raw).date()).isEqualTo(expected);
    }

    @Test
    @DisplayName("an endless Message-ID is none, and an endless address is no sender (R5.01)")
    void endlessHeaders() throws Exception {
        String longest = "<" + "m".repeat(996) + ">";
        assertThat(messageId(longest)).isEqualTo(longest);
        assertThat(messageId(longest + "m")).isEmpty();

        String address = "a@" + "b".repeat(310) + ".example";
        assertThat(address).hasSize(320);
        assertThat(ApplicationMailReader.read(Mails.raw("From: " + address, "x")).sender())
                .isEqualTo(address);
        assertThatThrownBy(() -> ApplicationMailReader.read(Mails.raw("From: a" + address, "x")))
                .hasMessage("unreadable mail: NO_SENDER");
    }

    private static String messageId(String id) throws Exception {
        return ApplicationMailReader.read(Mails.raw("From: a@mail.example\nMessage-ID: " + id, "x"))
                .messageId();
    }
}

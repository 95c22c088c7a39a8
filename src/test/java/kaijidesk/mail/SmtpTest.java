package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.SendingStep;
import kaijidesk.cases.Setback;
import kaijidesk.mail.ScriptedSmtp.At;
import kaijidesk.mail.ScriptedSmtp.How;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The wire to a mail server")
class SmtpTest {
    private static final Patience BRIEF =
            new Patience(Duration.ofSeconds(5), Duration.ofMillis(500));

    @Test
    @DisplayName("a server that offers no protection, or isn't trusted, is told nothing")
    void unprotected() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            MailServer clear = server.settings();
            assertThat(refused(with(clear, Protection.STARTTLS)).step())
                    .isEqualTo(SendingStep.PROTECT);
        }
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(60_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        try {
            MailServer tls =
                    new MailServer(
                            "127.0.0.1",
                            server.getSmtps().getPort(),
                            Protection.TLS,
                            "desk",
                            "geheim",
                            "desk@office.example",
                            "");
            assertThat(refused(tls).step()).isEqualTo(SendingStep.PROTECT);
            server.setUser("desk@office.example", "desk", "geheim");
            Smtp trusting = new Smtp(BRIEF, new DummySSLSocketFactory());
            NotTaken identity = catchThrowableOfType(NotTaken.class, () -> trusting.open(tls));
            assertThat(identity == null || identity.setback().step() == SendingStep.PROTECT)
                    .as("trusted only under its own name")
                    .isTrue();
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("nobody there, a wrong password: the step and the reply are told, no secret is")
    void steps() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(refused(new MailServer("127.0.0.1", free, Protection.NONE, "", "", "a@b.c", "")))
                .isEqualTo(new Setback(SendingStep.CONNECT, 0));
        try (ScriptedSmtp server = ScriptedSmtp.failing(At.AUTH, 1, How.REFUSE)) {
            MailServer clear = server.settings();
            MailServer user =
                    new MailServer(
                            clear.host(),
                            clear.port(),
                            Protection.NONE,
                            "desk",
                            "geheim",
                            clear.address(),
                            "");
            NotTaken stopped =
                    catchThrowableOfType(NotTaken.class, () -> new Smtp(BRIEF).open(user));
            assertThat(stopped.setback()).isEqualTo(new Setback(SendingStep.SIGN_IN, 550));
            assertThat(stopped).hasNoCause();
            assertThat(stopped.toString() + user).doesNotContain("geheim");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.c>\r\nRCPT TO:<x@y.z",
                "a@b.c> SIZE=1",
                "a b@c.d",
                "",
                "nobody",
                "名@例.jp",
                "a@b.c\u0000"
            })
    @DisplayName("R2.03 what could be another command, or no address, never reaches the server")
    void injection(String address) throws Exception {
        StringBuilder heard = new StringBuilder();
        try (ScriptedSmtp server =
                        new ScriptedSmtp((at, time) -> {
                            heard.append(at).append(' ');
                            return How.GO_ON;
                        });
                SmtpLine line = new Smtp(BRIEF).open(server.settings())) {
            NotTaken stopped =
                    catchThrowableOfType(
                            NotTaken.class, () -> line.address("desk@office.example", address));
            assertThat(stopped.setback()).isEqualTo(new Setback(SendingStep.RECIPIENT, 553));
            assertThat(heard.toString()).doesNotContain("MAIL", "RCPT");
        }
    }

    @Test
    @DisplayName(
            "a mail is seven bits in short lines, and its headers tell nothing but the address")
    void message() throws IOException {
        byte[] bytes =
                OutgoingMessage.of(
                        new MailServer("h", 25, Protection.NONE, "u", "p", "desk@o.example", "開示"),
                        OutgoingMail.waiting(MailKind.COUNTERPARTY_NOTICE, "<1@o.example>"),
                        new OutgoingText("x@y.example", "お知らせ", "髙橋\n.\n𠮷野\n", "L2016-000001"),
                        "%PDF".getBytes(StandardCharsets.US_ASCII),
                        Instant.parse("2016-08-25T03:00:00Z"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 0x7f);
        assertThat(text.split("\r\n")).allMatch(line -> line.length() < 998).doesNotContain(".");
        assertThat(text.split("\r\n\r\n")[0])
                .contains("Message-ID: <1@o.example>", "To: x@y.example")
                .doesNotContain("Auto-Submitted", "X-Mailer", "User-Agent");
    }

    private static Setback refused(MailServer server) {
        return catchThrowableOfType(NotTaken.class, () -> new Smtp(BRIEF).open(server)).setback();
    }

    private static MailServer with(MailServer clear, Protection protection) {
        return new MailServer(
                clear.host(),
                clear.port(),
                protection,
                clear.user(),
                clear.password(),
                clear.address(),
                clear.name());
    }
}

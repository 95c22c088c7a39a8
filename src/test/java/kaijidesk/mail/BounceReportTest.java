package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R4.03: a mail that came back is known by its Message-ID")
public class BounceReportTest {
    private static final String ID = "<6f2c@office.example>";

    /** A report as RFC 3464 has it. */
    public static byte[] report(String messageId, String action, String status) {
        return bytes(
                """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example
                To: desk@office.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                Message-ID: <not-this@mx.example> was no use.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; someone@mail.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such user
                --b
                Content-Type: message/rfc822

                From: desk@office.example
                To: someone@mail.example
                Message-ID: %s
                Subject: x

                body
                --b--
                """
                        .formatted(action, status, messageId));
    }

    @Test
    @DisplayName("a report names the mail, the status and whether it was given up")
    void formal() {
        assertThat(BounceReport.of(report(ID, "failed", "5.1.1")))
                .contains(new BounceReport(ID, "5.1.1", true));
        assertThat(BounceReport.of(report(ID, "Failed", "4.4.7")))
                .contains(new BounceReport(ID, "4.4.7", false));
        assertThat(BounceReport.of(report(ID, "delayed", "4.4.1")))
                .contains(new BounceReport(ID, "4.4.1", false));
        assertThat(BounceReport.of(report(ID, "delivered", "2.0.0"))).isEmpty();
    }

    @Test
    @DisplayName("only the headers of the mail are returned, folded")
    void headersOnly() {
        String report = new String(report(ID, "failed", "5.2.2"), StandardCharsets.UTF_8);
        String headers =
                report.replace("message/rfc822", "text/rfc822-headers")
                        .replace("Message-ID: ", "Message-Id:\r\n ");
        assertThat(BounceReport.of(bytes(headers))).contains(new BounceReport(ID, "5.2.2", true));
    }

    @Test
    @DisplayName("qmail and Exchange in their own words")
    void plain() {
        assertThat(
                        BounceReport.of(
                                bytes(
                                        """
                                        Return-Path: <>
                                        From: MAILER-DAEMON@qmail.example
                                        Subject: failure notice

                                        Hi. This is the qmail-send program at qmail.example.
                                        <someone@mail.example>:
                                        192.0.2.1 does not like recipient.
                                        Remote host said: 550 5.1.1 User unknown

                                        --- Below this line is a copy of the message.

                                        From: desk@office.example
                                        Message-ID: %s

                                        body
                                        """
                                                .formatted(ID))))
                .contains(new BounceReport(ID, "5.1.1", true));
        assertThat(
                        BounceReport.of(
                                bytes(
                                        """
                                        From: postmaster@exchange.example
                                        Subject: Undeliverable: x
                                        MIME-Version: 1.0
                                        Content-Type: multipart/mixed; boundary=c

                                        --c
                                        Content-Type: text/html

                                        <p>Remote Server returned '550 No such mailbox'</p>
                                        --c
                                        Content-Type: message/rfc822

                                        Message-ID: %s

                                        --c--
                                        """
                                                .formatted(ID))))
                .contains(new BounceReport(ID, "5.0.0", true));
    }

    @Test
    @DisplayName("an answer that quotes the mail is no report; nor is an application")
    void others() {
        assertThat(
                        BounceReport.of(
                                bytes(
                                        """
                                        From: someone@mail.example
                                        Subject: Re: x

                                        > Message-ID: %s
                                        550 times no
                                        """
                                                .formatted(ID))))
                .isEmpty();
        Mails.SAMPLES.forEach(
                sample -> assertThat(BounceReport.of(Mails.sample(sample))).isEmpty());
        assertThat(BounceReport.of(new byte[0])).isEmpty();
        assertThat(BounceReport.of(bytes("From: MAILER-DAEMON@x\n\nno idea"))).isEmpty();
    }

    @Test
    @DisplayName("mangled reports are no harm")
    void mangled() {
        Random random = new Random(3464);
        for (int i = 0; i < 2000; i++) {
            byte[] raw = report(ID, "failed", "5.1.1");
            for (int n = random.nextInt(40); n >= 0; n--) {
                raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
            }
            BounceReport.of(raw)
                    .ifPresent(report -> assertThat(report.messageId()).hasSizeLessThan(210));
        }
    }

    private static byte[] bytes(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

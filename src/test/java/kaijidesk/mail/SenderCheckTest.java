package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.mail.AuthenticationResults.Method;
import kaijidesk.mail.AuthenticationResults.State;
import kaijidesk.mail.SenderCheck.Match;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5.01 the sender beside the registered address")
class SenderCheckTest {
    private static final String REGISTERED = "sakura.t@mail.example";
    private static final String OWN = "mx.auction.example";

    private static MailOrigin origin(String head) {
        String mail = head.replace("#", "\r\n") + "\r\nMIME-Version: 1.0\r\n\r\nx";
        return IncomingMail.read(mail.getBytes(StandardCharsets.UTF_8)).origin();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "From: sakura.t@mail.example | EQUAL | -",
                "From: Sakura <SAKURA.T@Mail.Example> | EQUAL | -",
                "From: other@free.example | DIFFERS | -",
                "From: sakura.t@rnail.example | DIFFERS | LOOKS_LIKE_REGISTERED",
                "From: sakura.t@mial.example | DIFFERS | LOOKS_LIKE_REGISTERED",
                "From: sakura.t@mail.exampel | DIFFERS | LOOKS_LIKE_REGISTERED",
                "From: sakura.t@mail.example.evil.test | DIFFERS | LOOKS_LIKE_REGISTERED",
                "From: sakura.t@secure-mail.example | DIFFERS | LOOKS_LIKE_REGISTERED",
                "From: s\u0430kura.t@mail.example | DIFFERS | LOOKS_LIKE_REGISTERED ODD_LETTERS",
                "From: ｓakura.t@mail.example | DIFFERS | LOOKS_LIKE_REGISTERED ODD_LETTERS",
                "From: \"sakura.t@mail.example\" <x@free.example> | DIFFERS | NAME_IS_ANOTHER_ADDRESS",
                "From: =?utf-8?q?sakura.t=40mail.example?= <x@free.example> | DIFFERS | NAME_IS_ANOTHER_ADDRESS",
                "From: \"sakura.t＠mail.example\" <x@free.example> | DIFFERS | NAME_IS_ANOTHER_ADDRESS",
                "From: \"sakura.t@mail.example\" <sakura.t@mail.example> | EQUAL | -",
                "From: a@x.example, sakura.t@mail.example | NO_SENDER | SEVERAL_SENDERS",
                "From: sakura.t@mail.example#From: a@x.example | NO_SENDER | SEVERAL_SENDERS",
                "From: sakura.t@mail.example#Reply-To: a@x.example | EQUAL | ANSWERS_ELSEWHERE",
                "From: sakura.t@mail.example#Reply-To: Sakura.T@mail.example | EQUAL | -",
                "From: sakura.t@mail.example#Subject: =?utf-8?q?a=0D=0ABcc:_x?= | EQUAL | HIDDEN_LINES",
                "From: sakura.t@mail.example#Subject: a#Subject: b | EQUAL | REPEATED_HEADERS",
                "Subject: nobody | NO_SENDER | -",
                "Authentication-Results: mx.auction.example; dmarc=fail (p=reject) header.from=mail.example; spf=softfail; dkim=fail#From: sakura.t@mail.example | EQUAL | DMARC_FAILED SPF_FAILED DKIM_FAILED",
                "Authentication-Results: mx.auction.example; dmarc=pass; spf=fail; dkim=fail; dkim=pass#From: sakura.t@mail.example | EQUAL | SPF_FAILED",
                "Authentication-Results: evil.example; dmarc=fail#From: sakura.t@mail.example | EQUAL | -"
            })
    @DisplayName("forgeries are named; what is as it should be is not")
    void named(String head, Match match, String suspicions) {
        SenderCheck check = SenderCheck.of(origin(head), REGISTERED, OWN);
        Set<Suspicion> expected =
                suspicions.equals("-")
                        ? Set.of()
                        : Arrays.stream(suspicions.split(" "))
                                .map(Suspicion::valueOf)
                                .collect(Collectors.toSet());
        assertThat(check.match()).isEqualTo(match);
        assertThat(check.suspicions()).isEqualTo(expected);
    }

    @Test
    @DisplayName("without a registered address there is nothing to compare")
    void unknown() {
        assertThat(SenderCheck.of(origin("From: a@x.example"), null, OWN).match())
                .isEqualTo(Match.UNKNOWN_MEMBER);
    }

    @Test
    @DisplayName("only the topmost results by the own server count: those below came with the mail")
    void topmost() {
        MailOrigin forged =
                origin(
                        "Authentication-Results: evil.example; spf=pass#"
                                + "Authentication-Results: mx.auction.example; dmarc=pass#From: a@x.example");
        assertThat(AuthenticationResults.of(forged.authentication(), OWN).state())
                .isEqualTo(State.NONE);
        MailOrigin ours =
                origin(
                        "Authentication-Results: MX.auction.example 1;#\tspf=pass smtp.mailfrom=\"dmarc=fail\"; (dkim=fail) dmarc=fail#"
                                + "Authentication-Results: mx.auction.example; dmarc=pass#From: a@x.example");
        AuthenticationResults results = AuthenticationResults.of(ours.authentication(), OWN);
        assertThat(results.state()).isEqualTo(State.FOUND);
        assertThat(results.results())
                .containsOnly(
                        java.util.Map.entry(Method.SPF, "pass"),
                        java.util.Map.entry(Method.DMARC, "fail"));
        assertThat(AuthenticationResults.of(ours.authentication(), " ").state())
                .isEqualTo(State.NO_OWN_SERVER);
    }
}

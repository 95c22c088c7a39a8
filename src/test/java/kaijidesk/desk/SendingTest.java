package kaijidesk.desk;

import static kaijidesk.mail.ScriptedSmtp.At.CONTENT;
import static kaijidesk.mail.ScriptedSmtp.At.DATA;
import static kaijidesk.mail.ScriptedSmtp.At.EHLO;
import static kaijidesk.mail.ScriptedSmtp.At.END;
import static kaijidesk.mail.ScriptedSmtp.At.GREETING;
import static kaijidesk.mail.ScriptedSmtp.At.MAIL;
import static kaijidesk.mail.ScriptedSmtp.At.RCPT;
import static kaijidesk.mail.ScriptedSmtp.At.REPLIED;
import static kaijidesk.mail.ScriptedSmtp.At.RSET;
import static kaijidesk.mail.ScriptedSmtp.At.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.Stage;
import kaijidesk.cases.UnitState;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.ScriptedSmtp.At;
import kaijidesk.mail.ScriptedSmtp.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server that fails at every one of its steps in every way, for a single mail and for the pair.
 */
@DisplayName(
        "R2.04: whatever the mail server does, both halves or none without a person, none twice")
class SendingTest {
    @TempDir static Path template;

    @TempDir Path folder;

    private static CaseNumber number;

    private OfficeFixture office;

    @BeforeAll
    static void template() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(template)) {
            Outboxes.ready(office.desk());
            number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CONTACT_DISCLOSED);
        }
    }

    @BeforeEach
    void begin() throws Exception {
        try (Stream<Path> files = Files.list(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        office = OfficeFixture.empty(folder);
        office.clock.noonOf("2016-08-26");
    }

    @AfterEach
    void end() {
        office.close();
    }

    /** What the unit comes to when the server fails at that step the nth time of its talk. */
    static Stream<Arguments> pair() {
        List<Arguments> rows = new ArrayList<>();
        for (How how : List.of(How.REFUSE_FOR_NOW, How.REFUSE, How.DROP, How.HANG, How.GARBAGE)) {
            boolean no = how == How.REFUSE;
            for (At step : List.of(GREETING, EHLO)) {
                rows.add(row(step, 1, how, "WAITING", 0));
            }
            // probes of both, then the first half, then the second
            for (int time = 1; time <= 3; time++) {
                rows.add(row(MAIL, time, how, no ? "HELD SENDER_REFUSED" : "WAITING", 0));
                rows.add(row(RCPT, time, how, no ? "HELD RECIPIENT_REFUSED" : "WAITING", 0));
            }
            rows.add(row(RSET, 1, how, no ? "HELD RECIPIENT_REFUSED" : "WAITING", 0));
            rows.add(row(RSET, 2, how, no ? "HELD RECIPIENT_REFUSED" : "WAITING", 0));
            rows.add(row(DATA, 1, how, no ? "HELD MAIL_REFUSED" : "WAITING", 0));
            for (At step : List.of(MAIL, RCPT)) {
                rows.add(row(step, 4, how, "HELD HALF", 1));
            }
            rows.add(row(DATA, 2, how, "HELD HALF", 1));
            boolean lost = how == How.DROP || how == How.HANG || how == How.GARBAGE;
            String end = lost ? "HELD UNKNOWN" : no ? "HELD MAIL_REFUSED" : "WAITING";
            rows.add(row(END, 1, how, end, 0));
            rows.add(row(END, 2, how, lost ? "HELD UNKNOWN" : "HELD HALF", 1));
            if (lost) {
                rows.add(row(TAKEN, 1, how, "HELD UNKNOWN", 1));
                rows.add(row(TAKEN, 2, how, "HELD UNKNOWN", 2));
            }
        }
        // it goes on to read, and nobody takes it: before the dot, or with it
        rows.add(row(CONTENT, 1, How.HANG, "HELD UNKNOWN", 0));
        rows.add(row(REPLIED, 1, How.DROP, "HELD HALF", 1));
        rows.add(row(REPLIED, 2, How.DROP, "SENT", 2));
        return rows.stream();
    }

    private static Arguments row(At at, int time, How how, String end, int taken) {
        return Arguments.of(at, time, how, end, taken);
    }

    @ParameterizedTest(name = "R2.04 {0} {1} {2}: {3}, the server has {4}")
    @MethodSource("pair")
    void pair(At at, int time, How how, String end, int taken) throws Exception {
        byHand(false);
        try (ScriptedSmtp server = ScriptedSmtp.failing(at, time, how)) {
            Outboxes.send(office.desk(), server.settings());
            MailUnit unit = pairUnit();
            assertThat(said(unit)).isEqualTo(end);
            assertThat(server.taken()).hasSize(taken);
            agree(unit, server);

            // the clock goes on for days; a server that works now gets only what is allowed
            for (int day = 27; day < 31; day++) {
                office.clock.noonOf("2016-08-" + day);
                Outboxes.send(office.desk(), server.settings());
            }
            MailUnit after = pairUnit();
            assertThat(after.state().done() || after.state() == UnitState.HELD).isTrue();
            assertThat(after.state() == UnitState.SENT)
                    .isEqualTo(end.equals("SENT") || end.equals("WAITING"));
            assertThat(server.taken().stream().map(ScriptedSmtp.Taken::messageId))
                    .doesNotHaveDuplicates();
            agree(after, server);
        }
    }

    static Stream<Arguments> single() {
        List<Arguments> rows = new ArrayList<>();
        for (How how : List.of(How.REFUSE_FOR_NOW, How.REFUSE, How.DROP, How.HANG, How.GARBAGE)) {
            boolean no = how == How.REFUSE;
            boolean lost = how != How.REFUSE && how != How.REFUSE_FOR_NOW;
            for (At step : List.of(GREETING, EHLO)) {
                rows.add(row(step, 1, how, "WAITING", 0));
            }
            rows.add(row(MAIL, 1, how, no ? "HELD SENDER_REFUSED" : "WAITING", 0));
            rows.add(row(RCPT, 1, how, no ? "HELD RECIPIENT_REFUSED" : "WAITING", 0));
            rows.add(row(DATA, 1, how, no ? "HELD MAIL_REFUSED" : "WAITING", 0));
            String end = lost ? "HELD UNKNOWN" : no ? "HELD MAIL_REFUSED" : "WAITING";
            rows.add(row(END, 1, how, end, 0));
            if (lost) {
                rows.add(row(TAKEN, 1, how, "HELD UNKNOWN", 1));
            }
        }
        rows.add(row(REPLIED, 1, How.DROP, "SENT", 1));
        return rows.stream();
    }

    @ParameterizedTest(name = "a single mail: {0} {1} {2}: {3}, the server has {4}")
    @MethodSource("single")
    void single(At at, int time, How how, String end, int taken) throws Exception {
        byHand(true);
        try (ScriptedSmtp server = ScriptedSmtp.failing(at, time, how)) {
            Outboxes.send(office.desk(), server.settings());
            MailUnit unit = office.desk().outbox().of(number).getFirst();
            assertThat(said(unit)).isEqualTo(end);
            assertThat(server.taken()).hasSize(taken);
            agree(unit, server);
        }
    }

    /** What the outbox says of each mail is what the server knows. */
    private static void agree(MailUnit unit, ScriptedSmtp server) {
        List<String> taken = server.taken().stream().map(ScriptedSmtp.Taken::messageId).toList();
        for (OutgoingMail mail : unit.mails()) {
            switch (mail.state()) {
                case SENT -> assertThat(taken).containsOnlyOnce(mail.messageId());
                case WAITING -> assertThat(taken).doesNotContain(mail.messageId());
                default -> assertThat(mail.state().name()).isEqualTo("UNKNOWN");
            }
        }
    }

    /** Only the other unit of the case is of interest. */
    private void byHand(boolean pair) throws CannotDo {
        for (MailUnit unit : office.desk().outbox().of(number)) {
            if (unit.pair() == pair) {
                office.desk()
                        .outbox()
                        .decide(unit, MailDecision.BY_HAND, "sent by hand", MainPath.REVIEWER);
            }
        }
    }

    private MailUnit pairUnit() {
        return office.desk().outbox().of(number).stream()
                .filter(MailUnit::pair)
                .findFirst()
                .orElseThrow();
    }

    private static String said(MailUnit unit) {
        return unit.state() == UnitState.HELD ? "HELD " + unit.trouble() : unit.state().name();
    }
}

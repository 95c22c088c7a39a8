package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import kaijidesk.cases.MailState;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Notice;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.Person;
import kaijidesk.cases.SentNotice;
import kaijidesk.cases.Stage;
import kaijidesk.cases.UnitState;
import kaijidesk.mail.BounceReportTest;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.ScriptedSmtp.At;
import kaijidesk.mail.ScriptedSmtp.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The outbox")
class OutboxDeskTest {
    private static final Person ONE = MainPath.REVIEWER;

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        Outboxes.ready(office.desk());
        number = office.receive(SampleFiles.COMPLETE);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("R5.05 who wrote from the registered address is answered, nobody else")
    void acknowledgement() throws Exception {
        MailUnit unit = units().getFirst();
        assertThat(kinds(unit)).containsExactly(MailKind.ACKNOWLEDGEMENT);
        OutgoingText text = box().texts(unit).getFirst();
        assertThat(text.recipient()).isEqualTo("sakura.t@mail.example");
        assertThat(text.subject()).contains("T-2016-000101").doesNotContain("髙橋");
        assertThat(text.body()).contains(number.value()).doesNotContain("髙橋", "さくら");

        CaseNumber other = office.receive(SampleFiles.OTHER_ADDRESS);
        assertThat(box().of(other))
                .allSatisfy(each -> assertThat(kinds(each)).containsExactly(MailKind.OTHER_ADDRESS))
                .allSatisfy(each ->
                        assertThat(box().texts(each).getFirst().recipient())
                                .as("the registered one, never the one that wrote")
                                .isEqualTo(registered(other)));
    }

    @Test
    @DisplayName(
            "R2.04 the pair is one unit, in the transaction of its act, both as they were worded")
    void pair() throws Exception {
        office.walk(number, Stage.CONTACT_DISCLOSED);
        MailUnit unit = units().getLast();
        assertThat(kinds(unit))
                .containsExactly(MailKind.CONTACT_TO_APPLICANT, MailKind.CONTACT_TO_COUNTERPARTY);
        List<OutgoingText> texts = box().texts(unit);
        assertThat(texts)
                .extracting(OutgoingText::recipient)
                .containsExactly("sakura.t@mail.example", "yamazaki@shop.example");
        var pair = office.desk().letters().mailTexts(number).orElseThrow();
        assertThat(texts)
                .extracting(OutgoingText::body)
                .containsExactly(pair.toApplicant().body(), pair.toCounterparty().body());
        assertThat(unit.mails().stream().map(mail -> mail.messageId()).distinct()).hasSize(2);
    }

    @Test
    @DisplayName(
            "R4.03 by a real server: sent once, the notice's times are the server's acceptance")
    void greenMail() throws Exception {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        try {
            office.walk(number, Stage.CONTACT_DISCLOSED);
            MailServer settings =
                    new MailServer(
                            "127.0.0.1",
                            server.getSmtp().getPort(),
                            Protection.NONE,
                            "",
                            "",
                            "desk@office.example",
                            "開示事務局");
            assertThat(Outboxes.send(office.desk(), settings)).isEqualTo(new SendReport(2, 0, 0));
            office.perform(number, new AcceptLitigationRequest("返答がない", "写し"), ONE);
            assertThat(Outboxes.send(office.desk(), settings)).isEqualTo(new SendReport(1, 0, 0));
            assertThat(Outboxes.send(office.desk(), settings)).isEqualTo(SendReport.NOTHING);
            MimeMessage[] got = server.getReceivedMessages();
            assertThat(got).hasSize(4);
            assertThat(got)
                    .extracting(each -> each.getHeader("To")[0])
                    .containsExactly(
                            "sakura.t@mail.example",
                            "sakura.t@mail.example",
                            "yamazaki@shop.example",
                            "yamazaki@shop.example");
            assertThat(got[0].getHeader("Auto-Submitted")).containsExactly("auto-replied");
            assertThat(got[1].getHeader("Auto-Submitted")).isNull();
            assertThat(got[1].getContent().toString()).contains("yamazaki@shop.example");
            letter((Multipart) got[3].getContent());
            for (MailUnit unit : units()) {
                assertThat(unit.state()).isEqualTo(UnitState.SENT);
            }
            CaseView view = office.open(number);
            assertThat(SentNotice.of(view.file(), view.profile(), view.surroundings().mails()))
                    .extracting(SentNotice::sentAt)
                    .containsExactly(
                            units().get(1).mails().get(0).at(),
                            units().get(1).mails().get(1).at(),
                            units().get(2).mails().get(0).at());
            assertThat(acts()).contains("mail-sent").doesNotContain("mail-held");
        } finally {
            server.stop();
        }
    }

    /** The stored letter, byte for byte, under a name that tells nothing. */
    private void letter(Multipart parts) throws Exception {
        assertThat(parts.getCount()).isEqualTo(2);
        String id =
                office.open(number).letters().stream()
                        .filter(letter -> letter.kind() == LetterKind.COUNTERPARTY_NOTICE)
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(id + ".pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(office.desk().letterPdf(id));
        assertThat(parts.getBodyPart(0).getContent().toString()).doesNotContain("髙橋", "山崎");
    }

    @Test
    @DisplayName("R2.04 while the pair isn't with both, stage 2 and the case's end wait for it")
    void bars() throws Exception {
        office.walk(number, Stage.CONTACT_DISCLOSED);
        assertThat(barred(ActKind.ACCEPT_LITIGATION_REQUEST)).as("still to be sent").isTrue();
        box().forgetServer(ONE);
        assertThat(barred(ActKind.ACCEPT_LITIGATION_REQUEST)).as("no server: by hand").isFalse();
        Outboxes.ready(office.desk());
        assertThat(units())
                .as("perhaps sent by hand meanwhile")
                .allSatisfy(unit -> assertThat(unit.trouble().name()).isEqualTo("MAYBE_SENT"));
        for (MailUnit unit : units()) {
            fails("outbox.unknown", () -> box().decide(unit, MailDecision.SEND_AGAIN, "x", ONE));
            MailUnit found = box().decide(unit, MailDecision.NOT_ARRIVED, "送っていない", ONE);
            box().decide(found, MailDecision.SEND_AGAIN, "送っていない", ONE);
        }
        try (ScriptedSmtp server = ScriptedSmtp.failing(At.MAIL, 5, How.REFUSE)) {
            Outboxes.send(office.desk(), server.settings());
            MailUnit half = units().getLast();
            assertThat(half.trouble().name()).isEqualTo("HALF");
            assertThat(barred(ActKind.ACCEPT_LITIGATION_REQUEST)).as("half").isTrue();
            assertThatThrownBy(() -> office.perform(number, new CloseCase("終わり"), ONE))
                    .isInstanceOfSatisfying(
                            ActBarred.class,
                            e ->
                                    assertThat(e.bars())
                                            .extracting(bar -> bar.reason().key())
                                            .containsExactly("bar.pair-unsent"));
            CaseView view = office.open(number);
            assertThat(SentNotice.of(view.file(), view.profile(), view.surroundings().mails()))
                    .extracting(SentNotice::notice)
                    .containsExactly(Notice.CONTACT_TO_APPLICANT);

            MailUnit again = box().decide(half, MailDecision.SEND_AGAIN, "電話で確かめた", ONE);
            assertThat(again.state()).isEqualTo(UnitState.WAITING);
            assertThat(barred(ActKind.ACCEPT_LITIGATION_REQUEST)).as("half, even so").isTrue();
            Outboxes.send(office.desk(), server.settings());
            assertThat(server.taken()).hasSize(3);
            office.perform(number, new AcceptLitigationRequest("返答がない", "写し"), ONE);
        }
        assertThat(acts()).contains("mail-held", "mail-send-again", "mail-sent");
    }

    @Test
    @DisplayName("R2.04 what waits in a restored backup isn't sent before a person looked")
    void restored() throws Exception {
        office.walk(number, Stage.CONTACT_DISCLOSED);
        box().restored(ONE);
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            assertThat(Outboxes.send(office.desk(), server.settings()))
                    .isEqualTo(SendReport.NOTHING);
            assertThat(server.taken()).isEmpty();
        }
        assertThat(units()).allMatch(unit -> unit.state() == UnitState.HELD);
    }

    @Test
    @DisplayName("sent by hand: both halves in one act, with a note, by the version that was seen")
    void byHand() throws Exception {
        office.walk(number, Stage.CONTACT_DISCLOSED);
        MailUnit seen = units().getLast();
        fails("outbox.note-needed", () -> box().decide(seen, MailDecision.BY_HAND, " ", ONE));
        MailUnit hand = box().decide(seen, MailDecision.BY_HAND, "Outlookで送った", ONE);
        assertThat(hand.mails()).allMatch(mail -> mail.state() == MailState.BY_HAND);
        assertThatThrownBy(() -> box().decide(seen, MailDecision.BY_HAND, "x", ONE))
                .isInstanceOf(CaseChanged.class);
        fails("outbox.done", () -> box().decide(hand, MailDecision.SEND_AGAIN, "x", ONE));
        HistoryRow row = office.open(number).history().getLast();
        assertThat(row.act()).isEqualTo("mail-by-hand");
        assertThat(row.toString()).doesNotContain("@");
    }

    @Test
    @DisplayName("R4.03 a bounce finds its notice by the Message-ID and moves no date")
    void bounced() throws Exception {
        office.walk(number, Stage.CONTACT_DISCLOSED);
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            Outboxes.send(office.desk(), server.settings());
        }
        MailUnit pair = units().getLast();
        String id = pair.mails().get(1).messageId();
        List<SentNotice> before = sent();
        assertThat(box().bounced(BounceReportTest.report(id, "delayed", "4.4.1"), ONE))
                .contains(number);
        assertThat(units().getLast().mails().get(1).bouncedAt()).isNull();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(box().bounced(BounceReportTest.report(id, "failed", "5.1.1"), ONE))
                    .contains(number);
        }
        assertThat(units().getLast().mails().get(1).bouncedAt()).isNotNull();
        assertThat(office.open(number).file().bounces().keySet())
                .containsExactly(Notice.CONTACT_TO_COUNTERPARTY);
        assertThat(sent()).extracting(SentNotice::sentAt).isEqualTo(times(before));
        assertThat(acts().stream().filter("mail-bounced"::equals)).hasSize(1);
        assertThat(box().bounced(BounceReportTest.report("<x@y>", "failed", "5.1.1"), ONE))
                .isEmpty();
    }

    @Test
    @DisplayName("a server is reached before it is trusted; its password never comes back out")
    void server() throws Exception {
        MailServer wrong =
                new MailServer("mail.example", 25, Protection.NONE, "", "", "a@b.c", "x");
        fails("mailserver.unprotected", () -> box().keepServer(wrong, null, ONE));
        try (ScriptedSmtp server =
                new ScriptedSmtp((at, time) -> at == At.AUTH ? How.REFUSE : How.GO_ON)) {
            MailServer good = server.settings();
            box().tryServer(good, null, ONE);
            assertThat(server.taken()).isEmpty();
            MailServer user =
                    new MailServer(
                            good.host(),
                            good.port(),
                            good.protection(),
                            "desk",
                            "",
                            good.address(),
                            good.name());
            fails("outbox.trouble", () -> box().tryServer(user, "x".toCharArray(), ONE));
            box().keepServer(user, "geheim".toCharArray(), ONE);
            assertThat(box().server().orElseThrow().password()).isEmpty();
            assertThat(
                            String.join(
                                    "\n",
                                    office.rows().stream()
                                            .filter(row -> !row.contains("mail_server"))
                                            .toList()))
                    .doesNotContain("geheim");
        }
    }

    @Test
    @DisplayName("R2.03 nobody can type a recipient: no method of the outbox takes an address")
    void noRecipient() {
        assertThat(
                        Arrays.stream(OutboxDesk.class.getMethods())
                                .filter(method -> method.getDeclaringClass() == OutboxDesk.class)
                                .filter(method ->
                                        List.of(method.getParameterTypes()).contains(String.class))
                                .map(method -> method.getName()))
                .containsExactlyInAnyOrder("find", "decide");
        assertThat(
                        Arrays.stream(OutboxDesk.class.getMethods())
                                .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(OutgoingText.class);
    }

    private List<java.time.Instant> times(List<SentNotice> notices) {
        return notices.stream().map(SentNotice::sentAt).toList();
    }

    private List<SentNotice> sent() throws CannotDo {
        CaseView view = office.open(number);
        return SentNotice.of(view.file(), view.profile(), view.surroundings().mails());
    }

    private boolean barred(ActKind kind) throws CannotDo {
        return office.open(number).nextActs().stream()
                .filter(act -> act.kind() == kind)
                .map(NextAct::bars)
                .flatMap(List::stream)
                .anyMatch(bar -> bar.reason().key().equals("bar.pair-unsent"));
    }

    private String registered(CaseNumber of) {
        try {
            return office.open(of)
                    .records()
                    .applicant()
                    .registeredOn(java.time.LocalDate.of(2016, 8, 25))
                    .orElseThrow()
                    .email();
        } catch (CannotDo e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MailKind> kinds(MailUnit unit) {
        return unit.mails().stream().map(mail -> mail.kind()).toList();
    }

    private List<MailUnit> units() {
        return box().of(number);
    }

    private OutboxDesk box() {
        return office.desk().outbox();
    }

    private List<String> acts() throws CannotDo {
        return office.open(number).history().stream().map(HistoryRow::act).toList();
    }

    private static void fails(
            String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CannotPost.class, e -> assertThat(e.reason().key()).isEqualTo(key));
    }
}

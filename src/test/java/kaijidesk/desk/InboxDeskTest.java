package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.MomentSource;
import kaijidesk.mail.BounceReportTest;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.SenderCheck;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.trail.TrailKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The inbox")
class InboxDeskTest {
    @TempDir private Path folder;
    private OfficeFixture office;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
    }

    @AfterEach
    void end() {
        office.close();
    }

    private InboxDesk inbox() {
        return office.desk().inbox();
    }

    private static byte[] sample(String name) throws Exception {
        return Files.readAllBytes(SampleFiles.mail(name));
    }

    private static byte[] with(String header, byte[] mail) {
        return (header + "\r\n" + new String(mail, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private InboxEntry take(byte[] mail) {
        return inbox().takeIn(mail, MailSource.DROPPED, MainPath.REVIEWER).entry();
    }

    @Test
    @DisplayName("R5.01: a mail waits as it came; the same bytes are kept once and begin no case")
    void onlyOnce() throws Exception {
        byte[] mail = sample(SampleFiles.COMPLETE);

        TakenIn first = inbox().takeIn(mail, MailSource.DROPPED, MainPath.REVIEWER);
        TakenIn again = inbox().takeIn(mail, MailSource.FOLDER, MainPath.REVIEWER);

        assertThat(first.known()).isFalse();
        assertThat(again.known()).isTrue();
        assertThat(again.entry().number()).isEqualTo(first.entry().number());
        assertThat(inbox().waiting()).hasSize(1);
        assertThat(inbox().count()).isEqualTo(1);
        assertThat(office.desk().cases()).isEmpty();
    }

    @Test
    @DisplayName("R1.01, R1.03: the sender's own date counts for nothing; our server's stamp does")
    void moments() throws Exception {
        byte[] mail = sample(SampleFiles.COMPLETE);
        InboxEntry bare = take(mail);
        InboxEntry stamped =
                take(
                        with(
                                "Received: from x by mx.auction.example; Mon, 25 Jul 2016 10:12:03 +0900",
                                mail));

        assertThat(bare.receivedBy()).isEqualTo(MomentSource.TAKEN_IN);
        assertThat(bare.receivedAt()).isEqualTo(bare.taken().at());
        assertThat(stamped.receivedBy()).isEqualTo(MomentSource.STAMP);
        assertThat(stamped.receivedAt()).isEqualTo(Instant.parse("2016-07-25T01:12:03Z"));
    }

    @Test
    @DisplayName("R5.03: what was understood stands beside what was written")
    void understood() throws Exception {
        InboxView view =
                inbox().open(take(sample(SampleFiles.COMPLETE)).number(), MainPath.REVIEWER);

        assertThat(view.acceptable()).isTrue();
        assertThat(view.missing()).isEmpty();
        assertThat(view.wonOn()).isEqualTo(LocalDate.of(2016, 6, 12));
        assertThat(view.records().trade()).isNotNull();
        assertThat(view.records().applicant()).isNotNull();
        assertThat(view.check().match()).isEqualTo(SenderCheck.Match.EQUAL);
        assertThat(view.like()).isEmpty();
    }

    @Test
    @DisplayName("R5.01: another sender is shown as one; the case then says so by the rules")
    void otherSender() throws Exception {
        InboxEntry entry = take(sample("03-other-address"));

        assertThat(inbox().open(entry.number(), MainPath.REVIEWER).check().match())
                .isEqualTo(SenderCheck.Match.DIFFERS);
        Receipt receipt =
                inbox().accept(
                                entry.number(),
                                Instant.parse("2016-07-27T00:00:00Z"),
                                "受信サーバーの記録",
                                MainPath.REVIEWER);
        assertThat(receipt.headline().rules()).contains(Rule.R5_01);
    }

    @Test
    @DisplayName("a person begins the case; the mail stays with it, byte by byte")
    void accepted() throws Exception {
        byte[] mail = sample(SampleFiles.COMPLETE);
        InboxEntry entry = take(mail);

        Receipt receipt = accept(entry);

        assertThat(office.open(receipt.number()).file().application().receivedAt())
                .isEqualTo(Instant.parse("2016-07-25T01:12:00Z"));
        assertThat(inbox().waiting()).isEmpty();
        InboxEntry taken = inbox().in(InboxState.TAKEN).getFirst();
        assertThat(taken.caseNumber()).isEqualTo(receipt.number());
        assertThat(taken.receivedBy()).isEqualTo(MomentSource.PERSON);
        assertThatThrownBy(() -> accept(entry)).satisfies(e -> bar(e, TakeBar.DECIDED));
    }

    @Test
    @DisplayName("R1.03: another moment needs a note, and lies in the past")
    void otherMoment() throws Exception {
        InboxEntry entry = take(sample(SampleFiles.COMPLETE));

        assertThatThrownBy(() ->
                        inbox().accept(
                                        entry.number(),
                                        Instant.parse("2016-07-25T00:00:00Z"),
                                        " ",
                                        MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NOTE_NEEDED));
        assertThatThrownBy(() ->
                        inbox().accept(
                                        entry.number(),
                                        Instant.parse("9000-01-01T00:00:00Z"),
                                        "x",
                                        MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NO_SUCH_MOMENT));
        assertThat(inbox().waiting()).hasSize(1);
    }

    @Test
    @DisplayName("a second case of the same trade and applicant needs a note")
    void again() throws Exception {
        byte[] mail = sample(SampleFiles.COMPLETE);
        CaseNumber first = accept(take(mail)).number();
        InboxEntry second = take(with("X-Seen: 2", mail));
        InboxView view = inbox().open(second.number(), MainPath.REVIEWER);

        assertThat(view.like())
                .singleElement()
                .isEqualTo(new LikeMail(LikeMail.How.SAME_ID, first, 1));
        assertThatThrownBy(() -> inbox().accept(second.number(), null, "", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NOTE_NEEDED));
        assertThat(inbox().accept(second.number(), null, "別件と確認", MainPath.REVIEWER).number())
                .isNotEqualTo(first);
    }

    @Test
    @DisplayName("the same trade, and the same words in other widths, are known without an id")
    void likeness() throws Exception {
        CaseNumber first = accept(take(sample(SampleFiles.COMPLETE))).number();
        String other =
                new String(
                        SampleFiles.application(
                                "x@mail.example",
                                "Tue, 26 Jul 2016 10:00:00 +0900",
                                "さくら堂",
                                "髙橋 さくら",
                                "T-2016-000101",
                                "yama_shoji"),
                        StandardCharsets.UTF_8);

        InboxEntry trade = take(other.getBytes(StandardCharsets.UTF_8));
        assertThat(inbox().open(trade.number(), MainPath.REVIEWER).like())
                .containsExactly(new LikeMail(LikeMail.How.SAME_TRADE, first, 0));
        CaseNumber second = inbox().accept(trade.number(), null, "別件", MainPath.REVIEWER).number();
        InboxEntry text =
                take(
                        other.replace("T-2016-000101", "T-9")
                                .replace("さくら堂", "別人")
                                .replace("連絡しましたが、", "連絡しましたが、 ")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(inbox().open(text.number(), MainPath.REVIEWER).like())
                .containsExactly(new LikeMail(LikeMail.How.SAME_TEXT, second, 0));
    }

    @Test
    @DisplayName("R5.03: a mail supplies what its case lacks, and is kept with it")
    void added() throws Exception {
        InboxEntry lacking = take(sample(SampleFiles.MISSING_ITEMS));
        CaseNumber number = accept(lacking).number();
        InboxEntry whole = take(sample(SampleFiles.COMPLETE));

        inbox().add(
                        whole.number(),
                        number,
                        Set.of(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE),
                        "",
                        MainPath.REVIEWER);

        assertThat(office.open(number).file().application().items())
                .containsEntry(ApplicationItem.WINNING_DATE, "2016年6月12日");
        assertThat(inbox().in(InboxState.ADDED).getFirst().caseNumber()).isEqualTo(number);
        assertThat(office.open(number).history())
                .extracting("act")
                .contains("supplement-application", InboxDesk.ADDED);
    }

    @Test
    @DisplayName("what rules bar isn't supplied, and the mail goes on waiting")
    void notAdded() throws Exception {
        CaseNumber number = accept(take(sample(SampleFiles.MISSING_ITEMS))).number();
        InboxEntry whole = take(sample(SampleFiles.COMPLETE));

        assertThatThrownBy(() ->
                        inbox().add(
                                        whole.number(),
                                        number,
                                        Set.of(ApplicationItem.TRADE_NUMBER),
                                        "",
                                        MainPath.REVIEWER))
                .isInstanceOf(ActBarred.class);
        assertThat(inbox().waiting()).hasSize(1);
    }

    @Test
    @DisplayName("R6.03: set aside with a reason, put back, and destroyed when its time is over")
    void setAside() throws Exception {
        InboxEntry entry = take(sample(SampleFiles.COMPLETE));
        assertThatThrownBy(() -> inbox().setAside(entry.number(), "", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NOTE_NEEDED));
        inbox().setAside(entry.number(), "広告", MainPath.REVIEWER);
        inbox().putBack(entry.number(), "申請だった", MainPath.REVIEWER);
        assertThat(inbox().waiting()).hasSize(1);
        inbox().setAside(entry.number(), "広告", MainPath.REVIEWER);
        assertThat(inbox().purge(MainPath.SECOND)).isZero();

        office.clock.noonOf("2030-01-01");

        assertThat(inbox().purge(MainPath.SECOND)).isEqualTo(1);
        assertThat(inbox().in(InboxState.SET_ASIDE)).isEmpty();
        assertThat(office.desk().retention().pending()).isTrue();
        assertThat(office.rows()).noneMatch(row -> row.contains(entry.sha256()));
    }

    @Test
    @DisplayName("R1.03: put back with a reason, it waits as it did; who, when and why is kept")
    void putBack() throws Exception {
        InboxEntry entry = take(sample(SampleFiles.COMPLETE));
        assertThatThrownBy(() -> inbox().putBack(entry.number(), "x", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NOT_SET_ASIDE));
        inbox().setAside(entry.number(), "広告", MainPath.REVIEWER);
        assertThatThrownBy(() -> inbox().putBack(entry.number(), " ", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NOTE_NEEDED));
        office.clock.noonOf("2016-09-01");
        inbox().putBack(entry.number(), "申請だった", MainPath.SECOND);

        InboxEntry back = inbox().waiting().getFirst();
        assertThat(back.receivedAt()).isEqualTo(entry.receivedAt());
        assertThat(back.receivedBy()).isEqualTo(entry.receivedBy());
        assertThat(back.taken()).isEqualTo(entry.taken());
        Decision decided = back.decision();
        assertThat(decided.by()).isEqualTo(MainPath.SECOND);
        assertThat(decided.note()).isEqualTo("申請だった");
        assertThat(
                        office.desk()
                                .trail()
                                .entries(
                                        TrailDesk.filter(null, TrailKind.RECORDS, null, null, null),
                                        Long.MAX_VALUE,
                                        1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.entry().about()).isEqualTo("mail-back");
                    assertThat(row.entry().person()).isEqualTo(MainPath.SECOND.name());
                    assertThat(row.entry().at()).isEqualTo(decided.at());
                });
        assertThat(inbox().accept(entry.number(), null, "", MainPath.REVIEWER).missing()).isEmpty();
    }

    @Test
    @DisplayName("R6.03: what was destroyed after its time can't be put back")
    void nothingToPutBack() throws Exception {
        InboxEntry entry = take(sample(SampleFiles.COMPLETE));
        inbox().setAside(entry.number(), "広告", MainPath.REVIEWER);
        office.clock.noonOf("2030-01-01");
        inbox().purge(MainPath.SECOND);

        assertThatThrownBy(() -> inbox().putBack(entry.number(), "x", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.NO_SUCH_MAIL));
    }

    @Test
    @DisplayName("what can't be read as an application waits all the same, and begins no case")
    void unreadable() throws Exception {
        InboxEntry entry = take("no mail at all".getBytes(StandardCharsets.US_ASCII));

        InboxView view = inbox().open(entry.number(), MainPath.REVIEWER);
        assertThat(view.acceptable()).isFalse();
        assertThat(view.mail().why()).isNotNull();
        assertThatThrownBy(() -> inbox().accept(entry.number(), null, "", MainPath.REVIEWER))
                .satisfies(e -> bar(e, TakeBar.UNREADABLE));
    }

    @Test
    @DisplayName("a mail of many pieces comes out as it went in")
    void large() throws Exception {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            more.append("X-Filler-").append(i).append(": ").append("x".repeat(60)).append("\r\n");
        }
        byte[] mail =
                (more + new String(sample(SampleFiles.COMPLETE), StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(mail).hasSizeGreaterThan(2 << 20);

        InboxEntry entry = take(mail);

        assertThat(inbox().open(entry.number(), MainPath.REVIEWER).acceptable()).isTrue();
        assertThat(accept(entry).missing()).isEmpty();
    }

    @Test
    @DisplayName("R4.03 a bounce of a mail of ours waits for nobody: it goes to its case")
    void bounce() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            Outboxes.send(office.desk(), server.settings());
        }
        String id = office.desk().outbox().of(number).getFirst().mails().getFirst().messageId();

        InboxEntry ours = take(BounceReportTest.report(id, "failed", "5.1.1"));
        InboxEntry other = take(BounceReportTest.report("<x@y>", "failed", "5.1.1"));

        assertThat(ours.state()).isEqualTo(InboxState.BOUNCE);
        assertThat(ours.caseNumber()).isEqualTo(number);
        assertThat(inbox().in(InboxState.BOUNCE)).hasSize(1);
        assertThat(inbox().waiting())
                .extracting(InboxEntry::number)
                .containsExactly(other.number());
    }

    private Receipt accept(InboxEntry entry) throws Exception {
        return inbox().accept(
                        entry.number(),
                        Instant.parse("2016-07-25T01:12:00Z"),
                        "受信サーバーの記録で確認",
                        MainPath.REVIEWER);
    }

    private static void bar(Throwable thrown, TakeBar why) {
        assertThat(thrown)
                .isInstanceOfSatisfying(CannotTake.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}

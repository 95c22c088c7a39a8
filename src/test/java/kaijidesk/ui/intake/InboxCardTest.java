package kaijidesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.desk.InboxDesk;
import kaijidesk.desk.LikeMail;
import kaijidesk.desk.SampleFiles;
import kaijidesk.mail.SenderCheck;
import kaijidesk.mail.Suspicion;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The inbox on the screen of the intake")
class InboxCardTest {
    private final List<CaseNumber> opened = new ArrayList<>();

    private static FxScreen screen(Locale language) throws Exception {
        FxScreen screen = new FxScreen(language);
        screen.office.now(Samples.NOW.plusSeconds(60));
        screen.office.behind().importRecords(SampleFiles.records(), Samples.REVIEWER);
        return screen;
    }

    private IntakePane show(FxScreen screen) {
        IntakePane pane = screen.show(ui -> new IntakePane(ui, opened::add, () -> {}));
        screen.on(pane::begin);
        return pane;
    }

    private static InboxDesk inbox(FxScreen screen) {
        return screen.office.behind().inbox();
    }

    private static void take(FxScreen screen, byte[] mail) {
        inbox(screen).takeIn(mail, MailSource.DROPPED, Samples.REVIEWER);
    }

    private static byte[] sample(String name) throws Exception {
        return Files.readAllBytes(SampleFiles.mail(name));
    }

    @Languages
    @DisplayName(
            "R5.01: a chosen mail waits, masked, beside what was understood; Enter begins its case")
    void enter(Locale language) throws Exception {
        FxScreen screen = screen(language);
        IntakePane pane = show(screen);
        screen.mails = List.of(SampleFiles.mail(SampleFiles.COMPLETE));
        screen.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);

        assertThat(screen.words())
                .contains(screen.text("ui.inbox.count", 1))
                .contains(screen.texts.of(SenderCheck.Match.EQUAL))
                .contains(screen.text("ui.inbox.trade"), screen.text("ui.inbox.member"))
                .contains("2016年6月12日")
                .contains(screen.texts.day(java.time.LocalDate.of(2016, 6, 12)))
                .doesNotContain("髙橋", "sakura.t@mail.example", "電源が");
        screen.reveal(pane.lookup(".confirm-mail"));
        assertThat(screen.words()).contains("髙橋 さくら", "sakura.t@mail.example", "電源が");
        assertThat(screen.office.looks)
                .singleElement()
                .satisfies(look -> assertThat(look.about()).isEqualTo("mail-1"));

        screen.on(pane::begin);
        screen.type(KeyCode.ENTER);

        assertThat(inbox(screen).waiting()).isEmpty();
        assertThat(screen.notices.getLast()).contains("K2016-000001");
        assertThat(((ListView<?>) pane.lookup("#taken")).getItems()).hasSize(1);
        assertThat(pane.lookup(".confirm-mail")).isNull();
    }

    @Test
    @DisplayName("what can't be read is told and holds up no other; the same mail comes in once")
    void several(@TempDir Path folder) throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        IntakePane pane = show(screen);
        Path mail = SampleFiles.mail(SampleFiles.COMPLETE);
        screen.mails =
                List.of(
                        Files.writeString(folder.resolve("broken.eml"), "nothing of the kind"),
                        folder.resolve("gone.eml"),
                        mail,
                        mail);
        screen.on(((Button) pane.lookup(".receive"))::fire);

        assertThat(screen.notices).hasSize(3);
        assertThat(screen.notices.get(0))
                .startsWith("FAILURE")
                .contains("broken.eml", screen.texts.of(UnreadableMail.Why.NOT_A_MAIL));
        assertThat(screen.notices.get(1)).startsWith("FAILURE").contains("gone.eml");
        assertThat(screen.notices.get(2))
                .startsWith("WARNING")
                .contains(screen.text("ui.inbox.known"));
        assertThat(inbox(screen).count()).isEqualTo(1);
    }

    @Languages
    @DisplayName("R1.03: another moment of receipt is confirmed with a note")
    void otherMoment(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, sample(SampleFiles.COMPLETE));
        IntakePane pane = show(screen);
        screen.on(((Button) pane.lookup("#other-moment"))::fire);
        enter(screen, "time", "10:12");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.inbox.day.wrong"));
        day(screen, "2016-07-24");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.inbox.note.needed"));
        enter(screen, "note", "サーバーの記録");
        commit(screen);

        assertThat(screen.form()).isEmpty();
        assertThat(inbox(screen).in(InboxState.TAKEN).getFirst().receivedAt())
                .isEqualTo(java.time.Instant.parse("2016-07-24T01:12:00Z"));
    }

    @Languages
    @DisplayName("a mail like an earlier one says so, and begins no case without a note")
    void like(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, sample(SampleFiles.COMPLETE));
        CaseNumber first = inbox(screen).accept(1, null, "", Samples.REVIEWER).number();
        take(
                screen,
                ("X-Again: 1\r\n"
                                + new String(
                                        sample(SampleFiles.COMPLETE), StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
        IntakePane pane = show(screen);
        assertThat(screen.words()).contains(screen.texts.of(LikeMail.How.SAME_ID), first.value());
        screen.on(pane::begin);
        screen.type(KeyCode.ENTER);
        assertThat(inbox(screen).waiting()).hasSize(1);
        enter(screen, "note", "別件");
        commit(screen);
        assertThat(inbox(screen).waiting()).isEmpty();
    }

    @Languages
    @DisplayName("R5.03: a mail is added to a case that lacks what it says")
    void add(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, sample(SampleFiles.MISSING_ITEMS));
        CaseNumber number = inbox(screen).accept(1, null, "", Samples.REVIEWER).number();
        take(screen, sample(SampleFiles.COMPLETE));
        IntakePane pane = show(screen);
        screen.on(((Button) pane.lookup("#add-mail"))::fire);
        enter(screen, "case", "nothing");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.inbox.add.wrong"));
        enter(screen, "case", number.value().toLowerCase(Locale.ROOT));
        commit(screen);

        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast())
                .contains(screen.text("ui.inbox.added", number.value(), 2));
        assertThat(inbox(screen).in(InboxState.ADDED)).hasSize(1);
    }

    @Languages
    @DisplayName(
            "R5.01: a forged sender is named; no link or script of an HTML mail is anything but text")
    void forged(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(
                screen,
                """
                From: "sakura.t@mail.example" <sakura.t@rnail.example>
                Reply-To: other@free.example
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <p>ニックネーム：さくら堂</p><script>alert(1)</script>
                <a href="https://evil.example/x">取引番号：T-2016-000101</a>
                """
                        .getBytes(StandardCharsets.UTF_8));
        IntakePane pane = show(screen);

        assertThat(screen.words())
                .contains(screen.texts.of(SenderCheck.Match.DIFFERS))
                .contains(screen.texts.of(Suspicion.NAME_IS_ANOTHER_ADDRESS))
                .contains(screen.texts.of(Suspicion.ANSWERS_ELSEWHERE))
                .contains(screen.texts.of(Suspicion.LOOKS_LIKE_REGISTERED));
        screen.reveal(pane.lookup(".confirm-mail"));
        assertThat(screen.words())
                .contains("<script>alert(1)</script>", "<https://evil.example/x>");
    }

    @Languages
    @DisplayName("a mail is set aside with a reason only")
    void setAside(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, sample(SampleFiles.COMPLETE));
        IntakePane pane = show(screen);
        screen.on(((Button) pane.lookup("#set-aside"))::fire);
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.inbox.note.needed"));
        enter(screen, "note", "広告");
        commit(screen);

        assertThat(inbox(screen).in(InboxState.SET_ASIDE)).hasSize(1);
        assertThat(pane.lookup("#inbox").isVisible()).isTrue();
        assertThat(screen.words()).doesNotContain(screen.text("ui.inbox.understood"));
    }

    @Languages
    @DisplayName("what was set aside by mistake is found, masked, and put back with a reason only")
    void putBack(Locale language) throws Exception {
        FxScreen screen = screen(language);
        take(screen, sample(SampleFiles.COMPLETE));
        java.time.Instant received = inbox(screen).waiting().getFirst().receivedAt();
        inbox(screen).setAside(1, "高橋さんの広告", Samples.REVIEWER);
        IntakePane pane = show(screen);
        Button list = (Button) pane.lookup("#aside-mails");
        assertThat(list.getText()).isEqualTo(screen.text("ui.inbox.aside.list", 1));
        assertThat(pane.lookup("#inbox").getParent().getParent().isVisible()).isFalse();
        screen.on(list::fire);

        assertThat(screen.words())
                .contains(screen.text("ui.inbox.count.aside", 1))
                .contains(screen.text("about.mail-aside"), Samples.REVIEWER.name())
                .doesNotContain("高橋さん", "sakura.t@mail.example", "電源が")
                .doesNotContain(screen.text("ui.inbox.accept"), screen.text("ui.inbox.set-aside"));
        screen.reveal(pane.lookup(".confirm-mail"));
        assertThat(screen.words()).contains("高橋さんの広告");
        screen.type(KeyCode.ENTER);
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.inbox.note.needed"));
        enter(screen, "note", "申請だった");
        commit(screen);

        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast()).contains(screen.text("ui.inbox.back"));
        assertThat(inbox(screen).waiting())
                .singleElement()
                .satisfies(entry -> assertThat(entry.receivedAt()).isEqualTo(received));
        assertThat(list.isVisible()).isFalse();
        assertThat(screen.words())
                .contains(screen.text("ui.inbox.count", 1), screen.text("ui.inbox.accept"))
                .contains(screen.text("about.mail-back"));
    }

    @Test
    @DisplayName("the very same mail says that it was set aside, and shows where to put it back")
    void knownAside() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        take(screen, sample(SampleFiles.COMPLETE));
        inbox(screen).setAside(1, "広告", Samples.REVIEWER);
        IntakePane pane = show(screen);
        screen.on(() -> pane.receive(List.of(SampleFiles.mail(SampleFiles.COMPLETE))));

        assertThat(screen.notices.getLast()).contains(screen.text("ui.inbox.known.aside"));
        assertThat(pane.lookup("#put-back")).isNotNull();
        screen.on(((Button) pane.lookup("#leave-mail"))::fire);
        assertThat(pane.lookup("#put-back")).isNull();
        assertThat(pane.lookup("#aside-mails").isVisible()).isTrue();
    }

    private static Node field(FxScreen screen, String name) {
        return screen.form().orElseThrow().lookup("#field-" + name);
    }

    private static void enter(FxScreen screen, String name, String text) {
        screen.on(() -> ((TextInputControl) field(screen, name)).setText(text));
    }

    private static void day(FxScreen screen, String text) {
        screen.on(() ->
                ((javafx.scene.control.DatePicker)
                                ((javafx.scene.layout.HBox) field(screen, "day"))
                                        .getChildren()
                                        .getFirst())
                        .getEditor()
                        .setText(text));
    }

    private static void commit(FxScreen screen) {
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#commit")).fire());
    }
}

package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.DeclineContact;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.NextActs;
import kaijidesk.cases.Notice;
import kaijidesk.cases.RecordBounce;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.TradeMessage;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.masks.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tab of what passed, and what each side sees")
class CorrespondencePaneTest {
    @Test
    @DisplayName("the tabs stand in the order of the plan")
    void order() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        assertThat(Arrays.stream(Section.values()).map(screen.texts::of))
                .containsExactly("概要", "適格性", "書類", "通知・書面", "やりとり", "費用", "履歴");
    }

    @Languages
    @DisplayName("R2.03, R2.04, R2.14: each column holds what its side received, data masked")
    void columns(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        assertThat(words(screen, pane, Side.APPLICANT))
                .contains(
                        screen.texts.of(Notice.CONTACT_TO_APPLICANT),
                        screen.texts.of(LetterKind.GUIDANCE),
                        "o●●",
                        screen.text("ui.sees.sent", Samples.NOW, Samples.NOW),
                        screen.text("ui.sees.bound"))
                .doesNotContain(screen.texts.of(LetterKind.COUNTERPARTY_NOTICE));
        assertThat(words(screen, pane, Side.COUNTERPARTY))
                .contains(
                        screen.texts.of(Notice.CONTACT_TO_COUNTERPARTY),
                        screen.texts.of(LetterKind.COUNTERPARTY_NOTICE),
                        screen.text("says.COUNTERPARTY_NOTICE"),
                        "k●●")
                .doesNotContain(screen.texts.of(LetterKind.GUIDANCE), "髙");
        assertThat(screen.words()).doesNotContain("@mail.example");

        screen.on(() -> ((ToggleButton) pane.lookup(".correspondence .reveal")).fire());
        assertThat(words(screen, pane, Side.APPLICANT))
                .contains("old_camera_shop@mail.example")
                .doesNotContain("kotori@mail.example");
        assertThat(words(screen, pane, Side.COUNTERPARTY)).contains("kotori@mail.example");
    }

    @Languages
    @DisplayName("R6.04, R3.05: what is prepared is to come, with the act and what it waits for")
    void coming(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        perform(screen, Samples.PENDING, new FlagDanger(Set.of(DangerKind.MINOR), "未成年の申告"));
        CaseDetailPane pane = open(screen, Samples.PENDING);
        String act = screen.text("act." + ActKind.RELEASE_CONTACT_DISCLOSURE.id());
        Bar danger =
                ActKind.RELEASE_CONTACT_DISCLOSURE
                        .bars(
                                screen.office.open(Samples.PENDING, Samples.SECOND).file(),
                                circumstances(screen, Samples.PENDING))
                        .getFirst();
        for (Side side : Side.values()) {
            assertThat(words(screen, pane, side))
                    .contains(
                            screen.text("ui.sees.coming"),
                            screen.text("ui.sees.prepared", act),
                            screen.text("ui.sees.nothing-yet"),
                            "R3.05 " + Steps.text(danger.reason(), screen.texts))
                    .contains(screen.text("ui.sees.knows-nothing"));
        }
        assertThat(pane.lookupAll(".sight.coming")).hasSize(2);
        assertThat(pane.lookupAll(".sight.received")).isEmpty();
    }

    @Languages
    @DisplayName("R4.03: a bounce is marked on its side, and moves no time")
    void bounce(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        LocalDate day = LocalDate.of(2016, 7, 25);
        perform(
                screen,
                Samples.PAPERS,
                new RecordBounce(Notice.ACCEPTANCE_TO_COUNTERPARTY, day, "郵便で知らせる"));
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        assertThat(words(screen, pane, Side.COUNTERPARTY))
                .contains(screen.text("ui.sees.bounce"), screen.text("ui.sees.bounced", day))
                .contains(screen.text("ui.sees.sent", Samples.NOW, Samples.NOW));
        assertThat(words(screen, pane, Side.APPLICANT))
                .doesNotContain(screen.text("ui.sees.bounce"));
    }

    @Languages
    @DisplayName("R2.03, R2.04: both e-mails stand beside each other, masked, and are copied whole")
    void mails(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        MailPair texts = screen.office.open(Samples.PAPERS, Samples.SECOND).seen().texts().get();
        assertThat(words(pane.lookup("#mail-APPLICANT")))
                .contains("k●●", texts.toApplicant().subject(), "\n●●●●●●●●")
                .doesNotContain("@", texts.toApplicant().body().lines().findFirst().orElseThrow());
        assertThat(words(pane.lookup("#mail-COUNTERPARTY"))).contains("o●●", "\n●●●●●●●●");

        screen.on(() -> ((Button) pane.lookup("#copy-body-COUNTERPARTY")).fire());
        assertThat(copied(screen)).isEqualTo(texts.toCounterparty().body());
        screen.on(() -> ((Button) pane.lookup("#copy-to-COUNTERPARTY")).fire());
        assertThat(copied(screen)).isEqualTo("old_camera_shop@mail.example");
        assertThat(((Button) pane.lookup("#copy-to-COUNTERPARTY")).getAccessibleText())
                .contains(screen.text("ui.copied", 60));
        assertThat(open(screen, Samples.PENDING).lookup(".mail-texts")).isNull();
    }

    private static String copied(FxScreen screen) {
        AtomicReference<String> copied = new AtomicReference<>();
        screen.on(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        return copied.get();
    }

    @Languages
    @DisplayName("R4.04: a seller's column says that nothing goes out, and shows nothing")
    void seller(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseFile file = kaijidesk.cases.Samples.claimed();
        CaseView view = view(file, kaijidesk.cases.Samples.rightsBy(Samples.REVIEWER));
        CorrespondencePane pane =
                screen.show(ui -> new CorrespondencePane(view, new CaseModel(null, ui), ui));
        screen.reveal(pane);
        assertThat(words(screen, pane, Side.COUNTERPARTY))
                .contains("yama_shoji", "R4.04", screen.text("ui.sees.seller"));
        assertThat(words(screen, pane, Side.APPLICANT))
                .contains(kaijidesk.cases.Samples.HOLDER.name(), screen.text("ui.sees.nothing"));
        assertThat(screen.words()).contains(screen.text("ui.messages.other"));
    }

    @Languages
    @DisplayName("R3.06: a refused case shows the result only, on one side only")
    void refused(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        perform(screen, Samples.LATE, Samples.refusal());
        CaseView prepared = screen.office.open(Samples.LATE, Samples.SECOND);
        screen.office.perform(
                Samples.LATE,
                prepared.version(),
                new kaijidesk.cases.ReleaseRefusal(),
                Samples.SECOND);
        CaseDetailPane pane = open(screen, Samples.LATE);
        assertThat(words(screen, pane, Side.APPLICANT))
                .contains(
                        screen.texts.of(LetterKind.REFUSAL_NOTICE),
                        screen.text("says.REFUSAL_NOTICE"))
                .doesNotContain("期間を過ぎている");
        assertThat(words(screen, pane, Side.COUNTERPARTY)).contains(screen.text("ui.sees.never"));
    }

    @Languages
    @DisplayName("R1.02: the site's messages with who and when; those outside the window marked")
    void messages(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseView view = screen.office.open(Samples.REVIEWED, Samples.REVIEWER);
        Instant late = Instant.parse("2016-05-24T15:00:00Z");
        List<TradeMessage> more = new ArrayList<>(view.records().messages());
        more.add(new TradeMessage(late, view.records().applicant().id(), "返事は me@mail.example まで"));
        know(screen, view, more);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        assertThat(words(pane.lookup(".messages"))).doesNotContain("発送済みです。", "返事は");
        screen.reveal(pane.lookup(".correspondence"));
        assertThat(words(pane.lookup(".messages")))
                .contains(
                        screen.text("ui.messages.window", LocalDate.of(2016, 5, 24)),
                        "発送済みです。",
                        screen.texts.moment(late),
                        "返事は me@mail.example まで")
                .containsOnlyOnce(screen.text("ui.messages.outside"));
    }

    @Languages
    @DisplayName("R1.02: where no message is on record, the tab says what to do")
    void noMessages(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        know(screen, screen.office.open(Samples.REVIEWED, Samples.REVIEWER), List.of());
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        assertThat(words(pane.lookup(".messages")))
                .contains(screen.text("ui.messages.none"), screen.text("ui.messages.none.advice"));
    }

    @Languages
    @DisplayName("R5.02: declined calls stand here, and the next is recorded from here")
    void declined(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        assertThat(words(pane.lookup(".declined"))).contains(screen.text("ui.declined.none"));
        screen.on(() -> ((Button) pane.lookup("#decline")).fire());
        assertThat(screen.form()).isPresent();
        screen.on(screen::hide);
        DeclineContact.Channel channel = DeclineContact.Channel.TELEPHONE;
        screen.on(() ->
                pane.ask(
                        ActKind.DECLINE_CONTACT,
                        Map.of("channel", "telephone", "on", "2016-07-25")));
        screen.on(() ->
                screen.lookup("#field-note").queryAs(TextArea.class).setText("メールで問い合わせるよう伝えた"));
        screen.clickOn("#commit");
        assertThat(words(pane.lookup(".declined")))
                .contains(
                        screen.texts.of(channel),
                        "メールで問い合わせるよう伝えた",
                        screen.text("ui.declined.by", Samples.REVIEWER.name()));
    }

    private static CaseDetailPane open(FxScreen screen, CaseNumber number) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(number, ui, () -> {}, other -> {}));
        screen.on(() -> pane.turnTo(Section.CORRESPONDENCE));
        screen.words();
        return pane;
    }

    private static void perform(FxScreen screen, CaseNumber number, Act act) throws CannotDo {
        CaseView view = screen.office.open(number, Samples.REVIEWER);
        screen.office.perform(number, view.version(), act, Samples.REVIEWER);
    }

    private static void know(FxScreen screen, CaseView view, List<TradeMessage> messages) {
        CaseRecords records = view.records();
        screen.office.know(
                view.file().application().item(ApplicationItem.TRADE_NUMBER),
                new CaseRecords(
                        records.trade(), records.applicant(), records.counterparty(), messages));
    }

    private static Circumstances circumstances(FxScreen screen, CaseNumber number) throws CannotDo {
        CaseView view = screen.office.open(number, Samples.SECOND);
        return new Circumstances(view.records(), view.profile(), Samples.NOW, Samples.SECOND);
    }

    private static CaseView view(CaseFile file, Circumstances circumstances) {
        Assessment assessment = Assessment.of(file, circumstances);
        return new CaseView(
                file,
                1,
                circumstances.records(),
                circumstances.profile(),
                circumstances.surroundings(),
                Stage.of(file),
                assessment,
                Headline.of(file, assessment),
                NextActs.of(file, circumstances),
                Map.of(),
                List.of(),
                List.of(),
                Seen.of(file, circumstances, List.of()),
                List.of());
    }

    private static String words(FxScreen screen, Node pane, Side side) {
        screen.words();
        return words(pane.lookup("#seen-" + side.name()));
    }

    private static String words(Node within) {
        StringBuilder words = new StringBuilder();
        within.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .forEach(node -> words.append(((Labeled) node).getText()).append('\n'));
        return words.toString();
    }
}

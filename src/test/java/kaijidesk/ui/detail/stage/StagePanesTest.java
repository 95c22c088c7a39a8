package kaijidesk.ui.detail.stage;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.CheckPaper;
import kaijidesk.cases.Correction;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Ending;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareLitigationDisclosure;
import kaijidesk.cases.RecordBounce;
import kaijidesk.cases.RecordDestruction;
import kaijidesk.cases.RecordFinding;
import kaijidesk.cases.RecordRightsFinding;
import kaijidesk.cases.RequestCorrection;
import kaijidesk.cases.Samples;
import kaijidesk.cases.Stage;
import kaijidesk.cases.WithdrawApplication;
import kaijidesk.desk.CannotDo;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Stages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("One pane for each stage")
class StagePanesTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("every stage has its pane, which says what is waited for and no address")
    void every(Stage stage) {
        FxScreen screen = screen(Locale.JAPAN, Stages.office(stage));
        Region pane = show(screen);
        assertThat(pane.getId()).isEqualTo("stage-" + stage.name());
        assertThat(screen.words())
                .contains(screen.text("ui.waits." + stage.name()))
                .doesNotContain("@mail.example", "梅田", "剛");
    }

    @Languages
    @DisplayName("R5.03: incomplete: what is missing, and how far the combined request is")
    void incomplete(Locale language) {
        FakeOffice office = Stages.office(Stage.INCOMPLETE);
        FxScreen screen = screen(language, office);
        show(screen);
        assertThat(screen.words())
                .contains(screen.texts.of(ApplicationItem.ITEM_NAME))
                .contains(screen.text("ui.stage.correction.none"))
                .doesNotContain(screen.texts.of(ApplicationItem.WINNING_DATE));
        Stages.act(office, new RequestCorrection(), REVIEWER);
        Region pane = show(screen);
        assertThat(pane.lookup(".period-strip")).isNotNull();
        assertThat(screen.words())
                .contains(screen.texts.of(Correction.State.RUNS))
                .contains(screen.texts.day(TODAY.plusDays(14)));
    }

    @Languages
    @DisplayName("R1.03, R1.04: review: the lamps that aren't green, and the last day")
    void review(Locale language) {
        FxScreen screen = screen(language, Stages.office(Stage.UNDER_REVIEW));
        Region pane = show(screen);
        assertThat(pane.lookupAll(".status-lamp")).hasSize(1);
        assertThat(screen.words())
                .contains("R1.04", screen.text("rule.R1.04"))
                .contains(screen.texts.day(LocalDate.of(2016, 9, 28)));
    }

    @Languages
    @DisplayName("R2.04, R6.04: contact release: who prepared, who may not release, both addresses")
    void contactRelease(Locale language) {
        FxScreen screen = screen(language, Stages.office(Stage.CONTACT_RELEASE_PENDING));
        Region pane = show(screen);
        assertThat(screen.words())
                .contains(screen.text("ui.stage.decided", REVIEWER.name(), Stages.NOW))
                .contains(screen.text("ui.stage.releasable.no", REVIEWER.name()))
                .contains("R6.04", screen.text("step.bar.same-person"))
                .doesNotContain("@mail.example");
        screen.on(() -> ((ToggleButton) pane.lookup(".address-pair .reveal")).fire());
        assertThat(screen.words())
                .contains(
                        Samples.RECORDS.applicant().snapshots().getFirst().email(),
                        Samples.RECORDS.counterparty().snapshots().getFirst().email());
        screen.person = SUPERVISOR;
        show(screen);
        assertThat(screen.words())
                .contains(screen.text("ui.stage.releasable.yes", SUPERVISOR.name()))
                .doesNotContain(screen.text("step.bar.same-person"));
    }

    @Languages
    @DisplayName("R2.05, R4.03: talks: sent, deemed arrival, bounce, and what stage 2 needs")
    void talks(Locale language) {
        FakeOffice office = Stages.office(Stage.CONTACT_DISCLOSED);
        FxScreen screen = screen(language, office);
        show(screen);
        assertThat(screen.words())
                .contains(
                        screen.texts.of(Notice.CONTACT_TO_APPLICANT),
                        screen.texts.moment(Stages.NOW),
                        screen.text("ui.stage.bounce.none"),
                        screen.text("ui.stage.litigation.needs"),
                        screen.text("ui.stage.litigation.open"));
        Stages.act(office, new RecordBounce(Notice.CONTACT_TO_APPLICANT, TODAY, "再送しない"), REVIEWER);
        Region pane = show(screen);
        assertThat(pane.lookupAll(".remark.tone-bad")).hasSize(1);
    }

    @Languages
    @DisplayName("R2.09, R2.10: papers: how many are accepted, until when, and which is next")
    void papers(Locale language) {
        FakeOffice office = Stages.office(Stage.PAPERS);
        Stages.act(office, Samples.paper(PaperKind.RESIDENCE_CERTIFICATE), REVIEWER);
        for (PaperCheck check :
                List.of(
                        PaperCheck.RESIDENCE_ORIGINAL,
                        PaperCheck.RESIDENCE_NAME,
                        PaperCheck.RESIDENCE_NO_MY_NUMBER)) {
            Stages.act(office, new CheckPaper(check, true, null), REVIEWER);
        }
        FxScreen screen = screen(language, office);
        show(screen);
        assertThat(screen.words())
                .contains(screen.text("ui.stage.papers.done", 1, 4))
                .contains(screen.text("ui.stage.paper.valid", LocalDate.of(2016, 11, 1)))
                .contains(screen.text("ui.stage.papers.next"))
                .contains(screen.texts.of(Status.HOLDS), screen.texts.of(Status.UNKNOWN));
    }

    @Languages
    @DisplayName(
            "R2.06, R2.17, R2.19: release: chosen items by point in time, masked, and the money")
    void disclosureRelease(Locale language) {
        FakeOffice office = Stages.office(Stage.DISCLOSURE_RELEASE_PENDING);
        Stages.act(office, new ChargeExpense(ExpenseKind.POSTAGE, 392, TODAY, ""), REVIEWER);
        FxScreen screen = screen(language, office);
        Region pane = show(screen);
        assertThat(screen.words())
                .contains(
                        screen.texts.of(RegisteredItem.NAME),
                        screen.texts.of(RegisteredItem.ADDRESS),
                        screen.texts.of(PointInTime.TRADE))
                .contains("R2.17", screen.text("step.expenses.unpaid", 392))
                .doesNotContain("梅田", screen.texts.of(RegisteredItem.TELEPHONE));
        screen.on(() -> ((ToggleButton) pane.lookup(".chosen .reveal")).fire());
        assertThat(screen.words()).contains("大阪府大阪市北区梅田9-99-99");
    }

    @Languages
    @DisplayName("R6.01, R6.03: disclosed: letter number, provision records and how long they stay")
    void disclosed(Locale language) throws CannotDo {
        FakeOffice office = Stages.office(Stage.DISCLOSED);
        FxScreen screen = screen(language, office);
        show(screen);
        String letter = office.open(Stages.NUMBER, REVIEWER).letters().getLast().number();
        assertThat(screen.words())
                .contains(letter, "R2.01", "R2.04", "R2.05")
                .contains(screen.texts.day(LocalDate.of(2019, 8, 20)))
                .contains(screen.text("ui.stage.retention.later", 36));
    }

    @Languages
    @DisplayName("R3.06: before and after a refusal: nothing may be said, and no ground shows")
    void refusal(Locale language) {
        FxScreen before = screen(language, Stages.office(Stage.REFUSAL_RELEASE_PENDING));
        show(before);
        assertThat(before.words())
                .contains(before.text("ui.stage.silence.before"))
                .contains(before.text("ui.stage.releasable.no", REVIEWER.name()))
                .doesNotContain(Samples.SECRET);
        FxScreen after = screen(language, Stages.office(Stage.REFUSED));
        show(after);
        assertThat(after.words())
                .contains(after.text("ui.stage.silence.after"))
                .contains(after.text("ui.stage.retention.later", 12))
                .doesNotContain(Samples.SECRET);
    }

    @Languages
    @DisplayName("R1.05, R5.01: not accepted: which rule, with its steps")
    void notAccepted(Locale language) {
        FxScreen address = screen(language, Stages.office(Stage.NOT_ACCEPTED));
        show(address);
        assertThat(address.words())
                .contains("R5.01", address.text("step.sender.other"))
                .contains(issued(address, LetterKind.OTHER_ADDRESS));
        FxScreen ended = screen(language, Stages.office(Stage.SERVICE_ENDED));
        show(ended);
        assertThat(ended.words())
                .contains("R1.05", ended.text("step.service.ended"))
                .contains(issued(ended, LetterKind.NOT_ACCEPTABLE));
    }

    @Languages
    @DisplayName("R6.03: closed: how it ended, until when it is kept, which papers are held")
    void closed(Locale language) {
        FxScreen screen = screen(language, Stages.office(Stage.CLOSED));
        Region pane = show(screen);
        assertThat(pane.lookup(".period-strip")).isNotNull();
        assertThat(screen.words())
                .contains(screen.texts.of(Ending.DISCLOSED))
                .contains(screen.text("ui.stage.papers-held.some", 4))
                .contains(screen.texts.day(LocalDate.of(2019, 8, 20)));
        FakeOffice office = Stages.office(Stage.UNDER_REVIEW);
        Stages.act(office, new WithdrawApplication("メールで申し出"), REVIEWER);
        FxScreen withdrawn = screen(language, office);
        show(withdrawn);
        assertThat(withdrawn.words())
                .contains(withdrawn.texts.of(Ending.WITHDRAWN))
                .contains(withdrawn.text("ui.stage.papers-held.none"));
    }

    @Languages
    @DisplayName("R2.08: destroyed: when, how and by whom")
    void destroyed(Locale language) {
        FakeOffice office = Stages.office(Stage.CLOSED);
        office.now(Stages.NOW.plus(Duration.ofDays(1200)));
        LocalDate day = LocalDate.of(2019, 9, 2);
        Stages.act(
                office,
                new RecordDestruction(day, Destruction.Method.PULPING, "立会 鈴木"),
                SUPERVISOR);
        FxScreen screen = screen(language, office);
        show(screen);
        assertThat(screen.words())
                .contains(
                        screen.texts.day(day),
                        screen.texts.of(Destruction.Method.PULPING),
                        SUPERVISOR.name(),
                        screen.text("ui.stage.destroyed.stays"));
    }

    @Languages
    @DisplayName("R4.04: a rights holder's case: who, on what ground, each point with its evidence")
    void rights(Locale language) {
        FakeOffice office = Stages.office(Stage.RIGHTS_REVIEW);
        Stages.act(
                office, new RecordRightsFinding(RightsPoint.INFRINGEMENT, true, "鑑定書"), REVIEWER);
        FxScreen screen = screen(language, office);
        Region pane = show(screen);
        assertThat(pane.lookupAll(".status-lamp")).hasSize(RightsPoint.values().length);
        assertThat(screen.words()).contains("見●●").doesNotContain(Samples.HOLDER.name());
        screen.reveal(pane);
        assertThat(screen.words())
                .contains(Samples.HOLDER.name(), Samples.HOLDER.reference())
                .contains(screen.texts.of(RightsPoint.QUALIFIED), "鑑定書")
                .contains(screen.text("ui.stage.path.no-notice"));
    }

    @Languages
    @DisplayName("R6.02: addresses in reviewers' notes stand masked, as the screen can draw them")
    void notes(Locale language) {
        String note = "葛\uDB40\uDD00城 hanako@mail.example";
        FakeOffice review = Stages.office(Stage.UNDER_REVIEW);
        Stages.act(review, new RecordFinding(Rule.R1_04, true, note), REVIEWER);
        FakeOffice chosen = Stages.office(Stage.PAPERS);
        Samples.allPapers().forEach(act -> Stages.act(chosen, act, REVIEWER));
        Set<RegisteredItem> items = Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS);
        Stages.act(chosen, new PrepareLitigationDisclosure(items, note), REVIEWER);
        FakeOffice closed = Stages.office(Stage.UNDER_REVIEW);
        Stages.act(closed, new WithdrawApplication(note), REVIEWER);
        FakeOffice destroyed = Stages.office(Stage.CLOSED);
        destroyed.now(Stages.NOW.plus(Duration.ofDays(1200)));
        LocalDate day = LocalDate.of(2019, 9, 2);
        Stages.act(
                destroyed,
                new RecordDestruction(day, Destruction.Method.PULPING, note),
                SUPERVISOR);
        for (FakeOffice office : List.of(review, chosen, closed, destroyed)) {
            FxScreen screen = screen(language, office);
            show(screen);
            assertThat(screen.words()).contains("\n葛城 h●●\n").doesNotContain("@mail.example");
        }
    }

    /** A letter's kind, and beneath it its number and day. */
    private static String issued(FxScreen screen, LetterKind kind) {
        LocalDate today = Tokyo.dayOf(Stages.NOW);
        return screen.texts.of(kind)
                + "\n"
                + screen.text("ui.stage.letter", Stages.NUMBER.value() + "-1", today);
    }

    private static FxScreen screen(Locale language, FakeOffice office) {
        FxScreen screen = new FxScreen(language, office, Stages.NOW);
        screen.person = REVIEWER;
        return screen;
    }

    private static Region show(FxScreen screen) {
        Person person = screen.person;
        return screen
                .show(ui -> {
                    try {
                        return new StackPane(
                                StagePanes.of(screen.office.open(Stages.NUMBER, person), ui));
                    } catch (CannotDo e) {
                        throw new IllegalStateException(e);
                    }
                })
                .getChildren()
                .stream()
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Stage;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseSheet;
import kaijidesk.letters.Unprintable;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Status;
import kaijidesk.ui.acts.SubstituteForm;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Mailings;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Stages;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.parts.NextActButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The screen of a case")
class CaseDetailPaneTest {
    private final AtomicInteger back = new AtomicInteger();
    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("header and overview: parties, stage, what is waited for, what is missing")
    void overview(Locale language) {
        FxScreen screen = new FxScreen(language);
        open(screen, Samples.INCOMPLETE);
        assertThat(screen.words())
                .contains("K2016-000002")
                .contains(screen.text("ui.detail.parties", "h●●", "さ●●"))
                .contains(screen.text("ui.waits.INCOMPLETE"))
                .contains(screen.text("ui.overview.missing"))
                .contains("R5.03");
    }

    @Languages
    @DisplayName("R6.02: names, addresses and mail addresses show masked until asked for")
    void masked(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        assertThat(screen.words()).doesNotContain("花子", "小金井", "@mail.example");
        screen.on(() -> ((ToggleButton) pane.lookup(".registered .reveal")).fire());
        assertThat(screen.words()).contains("東京都小金井市本町1-1-1", "埼玉県さいたま市浦和区高砂3-15-1 メゾン𠮷野 203号室");
    }

    @Languages
    @DisplayName(
            "R6.02 before any act the overview names characters that no font has, by code point only")
    void namedBefore(Locale language) {
        FxScreen screen = new FxScreen(language);
        open(screen, Samples.REVIEWED);
        assertThat(screen.words()).doesNotContain("U+");

        screen.office.unprintable("\uE0A2", Unprintable.LetterPart.RECIPIENT_NAME);
        screen.office.plain("辻\uDB40\uDD0F");
        open(screen, Samples.REVIEWED);
        assertThat(screen.words())
                .contains(screen.text("ui.registered.unprintable", "U+E0A2"))
                .contains(screen.text("ui.registered.plain", "U+8FBB U+E010F"))
                .doesNotContain("\uE0A2");
    }

    @Languages
    @DisplayName(
            "a letter with characters that no font has asks for substitutes, and is issued with them")
    void substitutes(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        screen.office.unprintable("\uE0A2", Unprintable.LetterPart.RECIPIENT_NAME);
        screen.on(() -> pane.ask(ActKind.ADD_NOTE, Map.of("note", "one")));
        screen.clickOn("#commit");
        assertThat(screen.form().orElseThrow()).isInstanceOf(SubstituteForm.class);
        assertThat(screen.words()).contains("U+E0A2");

        screen.on(
                () -> ((TextField) screen.form().orElseThrow().lookup(".text-field")).setText("吉"));
        screen.clickOn("#commit");
        assertThat(screen.form()).isEmpty();
        assertThat(screen.office.printed()).isEqualTo(Map.of("\uE0A2", "吉"));
        assertThat(screen.office.open(Samples.REVIEWED, Samples.REVIEWER).history().getLast().act())
                .isEqualTo("add-note");
    }

    @Languages
    @DisplayName("one natural act is accented, barred ones name their rules")
    void acts(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        assertThat(pane.lookupAll(".acts .accent"))
                .singleElement()
                .satisfies(node ->
                        assertThat(((Button) node).getText())
                                .isEqualTo(screen.text("act.record-finding")));
        NextActButton barred = (NextActButton) pane.lookup(".next-act.barred");
        assertThat(barred.button().getText()).isEqualTo(screen.text("act.find-eligible"));
        assertThat(barred.getAccessibleHelp()).contains("R1.04");
    }

    @Languages
    @DisplayName("R6.04: who prepared stage 1 sees its release barred, a second person may do it")
    void fourEyes(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PENDING);
        NextActButton barred = (NextActButton) pane.lookup(".next-act.barred");
        assertThat(barred.getAccessibleHelp()).contains("R6.04");
        screen.person = Samples.SECOND;
        screen.on(pane::reload);
        screen.clickOn((Button) pane.lookup(".acts .accent"));
        assertThat(screen.form()).isPresent();
        screen.clickOn("#commit");
        assertThat(screen.form()).isEmpty();
        assertThat(screen.office.open(Samples.PENDING, Samples.SECOND).stage())
                .isEqualTo(Stage.CONTACT_DISCLOSED);
        assertThat(screen.words()).contains(screen.text("ui.waits.CONTACT_DISCLOSED"));
    }

    @Languages
    @DisplayName("R3.05: danger is said above every tab, and the second look comes before release")
    void danger(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        Act flag = new FlagDanger(Set.of(DangerKind.STALKING), "つきまといの相談あり");
        long version = screen.office.open(Samples.PENDING, Samples.REVIEWER).version();
        screen.office.perform(Samples.PENDING, version, flag, Samples.REVIEWER);
        screen.person = Samples.SECOND;
        CaseDetailPane pane = open(screen, Samples.PENDING);
        assertThat(screen.words())
                .contains(
                        screen.text("ui.danger.title", screen.texts.of(DangerKind.STALKING)),
                        screen.text("ui.danger.unreviewed"),
                        screen.text("ui.danger.ways"));
        assertThat(((Button) pane.lookup(".acts .accent")).getText())
                .isEqualTo(screen.text("act.review-danger"));
        screen.on(
                () -> ((TitledPane) pane.lookup(".danger-banner .titled-pane")).setExpanded(true));
        assertThat(screen.words()).contains("弁護士会照会", "調査嘱託", "2023");
    }

    @Languages
    @DisplayName("R2.17: the expenses tab says whether the letter may go, and the sums")
    void expenses(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.EXPENSES));
        assertThat(screen.words())
                .contains("R2.17", screen.text("ui.expenses.unpaid"))
                .contains(screen.text("ui.expenses.amount", 0));
    }

    @Languages
    @DisplayName("R1.03: the eligibility tab explains the lamps and draws the period")
    void eligibility(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.LATE);
        screen.on(() -> pane.turnTo(Section.ELIGIBILITY));
        assertThat(pane.lookup(".period-strip")).isNotNull();
        assertThat(screen.words())
                .contains(screen.texts.day(java.time.LocalDate.of(2016, 6, 1)))
                .contains(screen.texts.of(Status.BARRED));
    }

    @Languages
    @DisplayName("R4.04: a rights holder's case has its own points, parties and path, and no form")
    void rights(Locale language) {
        FxScreen screen = new FxScreen(language, Stages.office(Stage.RIGHTS_REVIEW), Stages.NOW);
        CaseDetailPane pane = open(screen, Stages.NUMBER);
        assertThat(pane.lookupAll(".stage-stepper .step")).hasSize(4);
        assertThat(screen.words())
                .contains(screen.text("ui.detail.parties", "見●●", "y●●"))
                .doesNotContain(
                        screen.text("ui.overview.missing"), screen.text("ui.overview.sender"));
        screen.on(() -> pane.turnTo(Section.ELIGIBILITY));
        for (RightsPoint point : RightsPoint.values()) {
            assertThat(screen.words()).contains(screen.texts.of(point));
        }
    }

    @Languages
    @DisplayName(
            "R2.09: the checklist shows a verdict for each paper and each check; passing is one press")
    void papers(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.PAPERS));
        for (PaperKind kind : PaperKind.values()) {
            assertThat(pane.lookup("#paper-" + kind.name())).as(kind.name()).isNotNull();
        }
        assertThat(lamp(pane, "#paper-RESIDENCE_CERTIFICATE"))
                .isEqualTo(screen.texts.of(Status.HOLDS));
        assertThat(lamp(pane, "#paper-IDENTITY_DOCUMENT"))
                .isEqualTo(screen.texts.of(Status.BARRED));
        assertThat(lamp(pane, "#paper-SEAL_CERTIFICATE"))
                .isEqualTo(screen.texts.of(Status.UNKNOWN));
        assertThat(pane.lookup("#check-SEAL_ORIGINAL .pass")).isNull();
        screen.on(() -> ((Button) pane.lookup("#check-PLEDGE_TEXT_UNALTERED .pass")).fire());
        assertThat(
                        screen.office
                                .open(Samples.PAPERS, Samples.REVIEWER)
                                .file()
                                .papers()
                                .get(PaperKind.PLEDGE)
                                .results())
                .containsOnlyKeys(PaperCheck.PLEDGE_TEXT_UNALTERED);
        assertThat(lamp(pane, "#check-PLEDGE_TEXT_UNALTERED"))
                .isEqualTo(screen.texts.of(Status.HOLDS));
    }

    @Languages
    @DisplayName("R2.11, R6.02: both addresses are compared, and show on demand only")
    void addresses(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.PAPERS));
        assertThat(screen.words()).doesNotContain("本町");
        screen.on(() ->
                ((ToggleButton) pane.lookup("#check-IDENTITY_SAME_ADDRESS .evidence")).fire());
        assertThat(screen.words()).contains("東●●").doesNotContain("本町");
        screen.reveal(pane.lookup("#check-IDENTITY_SAME_ADDRESS"));
        assertThat(screen.words()).contains("東京都小金井市本町1丁目1番1号", "東京都小金井市本町1-1-2");
    }

    @Languages
    @DisplayName("R2.12: failing a check asks for what was seen")
    void fails(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.PAPERS));
        screen.on(() -> ((Button) pane.lookup("#check-PLEDGE_SIGNED_AND_SEALED .fail")).fire());
        screen.clickOn("#commit");
        assertThat(screen.words()).contains("R2.12 " + screen.text("step.bar.note-needed"));
        screen.on(() -> screen.lookup("#field-note").queryAs(TextArea.class).setText("押印なし"));
        screen.clickOn("#commit");
        assertThat(lamp(pane, "#paper-PLEDGE")).isEqualTo(screen.texts.of(Status.BARRED));
        assertThat(screen.words()).contains("押印なし");
    }

    @Test
    @DisplayName("R2.07: before stage 2 there is no checklist, and the tab says why")
    void noPapers() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        screen.on(() -> pane.turnTo(Section.PAPERS));
        assertThat(screen.words()).contains(screen.text("ui.papers.none"));
    }

    @Languages
    @DisplayName("letters show their pages, and can be printed and saved as stored")
    void letters(Locale language, @TempDir Path folder) throws Exception {
        FxScreen screen = new FxScreen(language);
        Mailings.issue(screen.office, Stage.PAPERS);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.LETTERS));
        assertThat(screen.words())
                .contains(
                        screen.texts.of(LetterKind.GUIDANCE),
                        screen.texts.of(LetterKind.COUNTERPARTY_NOTICE))
                .contains(screen.text("ui.preview.page", 1, 2), screen.text("ui.preview.covered"));
        assertThat(((ImageView) pane.lookup(".paper .image-view")).getImage()).isNull();
        screen.reveal(pane);
        assertThat(((ImageView) pane.lookup(".paper .image-view")).getImage().getHeight())
                .isBetween(1122.0, 1123.0);
        screen.on(() -> button(pane, screen.text("ui.preview.next")).fire());
        assertThat(screen.words()).contains(screen.text("ui.preview.page", 2, 2));
        screen.clickOn(screen.text("ui.letters.print"));
        assertThat(screen.printed).as("%s", screen.notices).isEqualTo(1);
        Path file = folder.resolve("letter.pdf");
        screen.saveTo = Optional.of(file);
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(Files.readAllBytes(file)).isEqualTo(screen.office.letterPdf("any"));
    }

    @Languages
    @DisplayName(
            "a letter to the applicant has an English sheet, a notice to the counterparty none")
    void english(Locale language, @TempDir Path folder) throws IOException {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.LETTERS));
        screen.words();
        MenuButton english = (MenuButton) pane.lookup(".preview-bar .menu-button");
        assertThat(english.getText()).isEqualTo(screen.text("ui.letters.english"));
        Path file = folder.resolve("sheet.pdf");
        screen.saveTo = Optional.of(file);
        screen.on(() -> english.getItems().getLast().fire());
        assertThat(Files.readAllBytes(file)).isEqualTo(screen.office.courtesySheet("any"));

        screen.on(() -> ((ListView<?>) pane.lookup(".letters")).getSelectionModel().selectLast());
        screen.words();
        assertThat(pane.lookup(".preview-bar .menu-button")).isNull();
    }

    @Languages
    @DisplayName("a letter that was voided is looked at, and can be neither printed nor saved")
    void voided(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.voidLetters(Samples.PAPERS);
        CaseDetailPane pane = open(screen, Samples.PAPERS);
        screen.on(() -> pane.turnTo(Section.LETTERS));
        assertThat(screen.words())
                .contains(screen.texts.of(kaijidesk.mailroom.PostingState.VOID))
                .contains(screen.text("ui.preview.page", 1, 2))
                .doesNotContain(screen.text("ui.letters.print"));
        assertThat(pane.lookup(".preview-bar #print")).isNull();
    }

    @Languages
    @DisplayName("R3.06: the review sheet is printed and saved beside the verdicts, as internal")
    void sheet(Locale language, @TempDir Path folder) throws IOException {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.LATE);
        screen.on(() -> pane.turnTo(Section.ELIGIBILITY));
        assertThat(screen.words()).contains(screen.text("ui.sheet.what"));
        screen.clickOn(screen.text("ui.letters.print"));
        assertThat(screen.printed).isEqualTo(1);
        Path file = folder.resolve("sheet.pdf");
        screen.saveTo = Optional.of(file);
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(Files.readAllBytes(file))
                .isEqualTo(
                        screen.office.sheet(
                                CaseSheet.REVIEW, Samples.LATE, screen.person, screen.texts));
        assertThat(screen.notices.getLast()).contains(Samples.LATE.value());
    }

    @Languages
    @DisplayName("R6.05: the history tells who did what, youngest first")
    void history(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseDetailPane pane = open(screen, Samples.PENDING);
        screen.on(() -> pane.turnTo(Section.HISTORY));
        HistoryTable table = (HistoryTable) pane.lookup(".table-view");
        assertThat(table.getItems())
                .extracting(row -> row.act())
                .containsExactly("find-eligible", "record-finding", "receive-application");
        assertThat(screen.words())
                .contains(screen.text("act.find-eligible"))
                .doesNotContain("@mail.example");
    }

    @Test
    @DisplayName(
            "somebody else's change is told, the case is read anew and the form keeps what was typed")
    void changed() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        screen.on(() -> pane.ask(ActKind.ADD_NOTE, Map.of("note", "下書き")));
        screen.office.touch(Samples.REVIEWED);
        screen.clickOn("#commit");
        assertThat(screen.words()).contains(screen.text("ui.failure.changed"));
        screen.clickOn("#commit");
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices).singleElement().asString().startsWith("DONE");
    }

    @Languages
    @DisplayName("acts of other stages are listed with the rules that bar them")
    void others(Locale language) {
        FxScreen screen = new FxScreen(language);
        open(screen, Samples.REVIEWED);
        screen.clickOn("#others");
        assertThat(screen.words())
                .contains(screen.text("act.release-litigation-disclosure"))
                .contains("R2.05 " + screen.text("step.bar.no-contact-disclosure"));
        screen.clickOn("#close");
        assertThat(screen.form()).isEmpty();
    }

    @Test
    @DisplayName("a form begins in its first empty field")
    void begins() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        screen.on(() -> pane.ask(ActKind.RECORD_FINDING, Map.of()));
        assertThat(screen.lookup("#field-rule").query().isFocused()).isTrue();
    }

    @Test
    @DisplayName("Escape leads back to the list")
    void escape() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseDetailPane pane = open(screen, Samples.REVIEWED);
        screen.on(() -> pane.lookup(".tab-pane").requestFocus());
        screen.type(KeyCode.ESCAPE);
        assertThat(back).hasValue(1);
    }

    private CaseDetailPane open(FxScreen screen, CaseNumber number) {
        return screen.show(
                ui -> new CaseDetailPane(number, ui, back::incrementAndGet, opened::add));
    }

    private static String lamp(CaseDetailPane pane, String where) {
        return ((Label) pane.lookup(where + " .status-lamp")).getText();
    }

    private static Button button(CaseDetailPane pane, String accessibleText) {
        return pane.lookupAll(".button").stream()
                .filter(node -> accessibleText.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

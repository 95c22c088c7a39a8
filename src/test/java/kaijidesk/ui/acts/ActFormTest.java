package kaijidesk.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordFinding;
import kaijidesk.desk.ActBarred;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseChanged;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Forms of acts")
class ActFormTest {
    private final List<Act> performed = new ArrayList<>();
    private Exception answer;

    @Languages
    @DisplayName("every act has a form with a label for each field")
    void everyAct(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        CaseView view = screen.office.open(Samples.PAPERS, Samples.REVIEWER);
        for (ActKind kind : ActKind.values()) {
            ActForm form = screen.show(ui -> new ActForm(kind, view, Map.of(), ui, this::perform));
            assertThat(((Labeled) form.lookup("#commit")).getText())
                    .isEqualTo(screen.text("act." + kind.id()));
            for (ActField field : ActFields.of(kind)) {
                assertThat(form.lookup("#field-" + field.name()))
                        .as(kind + " " + field.name())
                        .isNotNull();
                assertThat(form.lookup("#field-" + field.name()).getAccessibleText()).isNotBlank();
            }
        }
    }

    @Languages
    @DisplayName("a missing field is named beside it, and nothing is performed")
    void missing(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        ActForm form = show(screen, ActKind.RECORD_FINDING, Map.of("rule", "R1.04"));
        screen.clickOn("#commit");
        assertThat(performed).isEmpty();
        assertThat(screen.words())
                .contains(screen.text("Why.MISSING", screen.text("field.record-finding.holds")));
        assertThat(form.lookup("#field-holds")).isNotNull();
    }

    @Test
    @DisplayName("all missing fields are named at once, and the cursor goes to the first")
    void allMissing() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        ActForm form = show(screen, ActKind.RECORD_FINDING, Map.of());
        screen.clickOn("#commit");
        assertThat(screen.words())
                .contains(screen.text("Why.MISSING", screen.text("field.record-finding.rule")))
                .contains(screen.text("Why.MISSING", screen.text("field.record-finding.holds")));
        assertThat(form.lookup("#field-rule").isFocused()).isTrue();
    }

    @Test
    @DisplayName("the keyboard begins in the first control, also where a field has several")
    void begins() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        ActForm form = show(screen, ActKind.FIND_ELIGIBLE, Map.of());
        screen.on(form::begin);
        RadioButton yes = (RadioButton) form.lookupAll(".radio-button").iterator().next();
        assertThat(yes.isFocused()).isTrue();
        screen.type(KeyCode.SPACE);
        assertThat(yes.isSelected()).isTrue();
    }

    @Languages
    @DisplayName("what is entered becomes the act; Enter in a text makes a line and doesn't commit")
    void commits(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        ActForm form = show(screen, ActKind.RECORD_FINDING, Map.of("rule", "R1.04"));
        screen.clickOn((RadioButton) form.lookupAll(".radio-button").iterator().next());
        screen.clickOn("#field-note").write("one").type(KeyCode.ENTER).write("two");
        assertThat(performed).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(performed).containsExactly(new RecordFinding(Rule.R1_04, true, "one\ntwo"));
    }

    @Languages
    @DisplayName(
            "what bars the act, or somebody else's change, is said in the form; what was typed stays")
    void barred(Locale language) throws CannotDo {
        FxScreen screen = new FxScreen(language);
        ActForm form = show(screen, ActKind.ADD_NOTE, Map.of("note", "kept"));
        answer = new ActBarred(List.of(new Bar(Rule.R6_05, Step.of("bar.note-needed"))));
        screen.clickOn("#commit");
        assertThat(screen.words()).contains("R6.05 " + screen.text("step.bar.note-needed"));
        answer = new CaseChanged(CaseNumber.of(2016, 1));
        screen.clickOn("#commit");
        assertThat(screen.words()).contains(screen.text("ui.failure.changed"));
        assertThat(((TextArea) form.lookup("#field-note")).getText()).isEqualTo("kept");
    }

    @Test
    @DisplayName("R2.11: a paper's form asks only for what that paper bears")
    void papers() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        ActForm form =
                show(
                        screen,
                        ActKind.RECEIVE_PAPER,
                        Map.of("paper", "identity-document", "arrivedOn", "2016-07-25"));
        assertThat(form.lookup("#field-identity").getParent().isVisible()).isTrue();
        assertThat(form.lookup("#field-form").getParent().isVisible()).isFalse();
        @SuppressWarnings("unchecked")
        ComboBox<Choice> paper = (ComboBox<Choice>) form.lookup("#field-paper");
        screen.on(() ->
                paper.getItems().stream()
                        .filter(choice -> choice.written().equals("residence-certificate"))
                        .findFirst()
                        .ifPresent(paper::setValue));
        assertThat(form.lookup("#field-identity").getParent().isVisible()).isFalse();
        screen.clickOn("#field-datedOn .text-field").write("2016/7/1");
        screen.clickOn("#commit");
        assertThat(performed)
                .containsExactly(
                        new ReceivePaper(
                                PaperKind.RESIDENCE_CERTIFICATE,
                                LocalDate.of(2016, 7, 25),
                                LocalDate.of(2016, 7, 1),
                                null,
                                null));
    }

    @Test
    @DisplayName("R1.00–R1.04: a finding is offered for lamps only, open ones first")
    void choices() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseView view = screen.office.open(Samples.REVIEWED, Samples.REVIEWER);
        ActField rule = ActFields.of(ActKind.RECORD_FINDING).getFirst();
        assertThat(Choices.of(ActKind.RECORD_FINDING, rule, view, screen.texts))
                .map(Choice::written)
                .containsExactly("R1.04", "R1.00", "R1.01", "R1.02", "R1.03", "R2.02");
    }

    @Test
    @DisplayName("R2.19: only values that differ between points in time can be left out")
    void without() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseView view = screen.office.open(Samples.PAPERS, Samples.REVIEWER);
        ActKind kind = ActKind.PREPARE_LITIGATION_DISCLOSURE;
        ActField without = ActFields.of(kind).get(1);
        assertThat(Choices.of(kind, without, view, screen.texts))
                .map(Choice::written)
                .contains("address-at-registration", "address-current")
                .doesNotContain("name-at-registration", "name-current", "address-at-trade");
    }

    @Test
    @DisplayName("R2.17: an amount takes digits only, also full-width ones")
    void amount() throws CannotDo {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        ActForm form = show(screen, ActKind.CHARGE_EXPENSE, Map.of());
        TextField yen = (TextField) form.lookup("#field-yen .text-field");
        screen.on(() -> yen.setText("1,2３円"));
        assertThat(yen.getText()).isEqualTo("123");
        screen.on(() -> yen.appendText("4567890"));
        assertThat(yen.getText()).isEqualTo("123");
    }

    @ParameterizedTest
    @CsvSource({"2016-07-25", "2016/7/25", "2016/07/25", "20160725", "' 2016-07-25 '", "2016.7.25"})
    @DisplayName("dates are read however offices write them")
    void dates(String typed) {
        assertThat(DateEditor.read(typed)).isEqualTo(LocalDate.of(2016, 7, 25));
    }

    @ParameterizedTest
    @CsvSource({"2016-02-30", "7/25", "x", "''"})
    @DisplayName("what is no date isn't read as one")
    void noDates(String typed) {
        assertThat(DateEditor.read(typed)).isNull();
    }

    private ActForm show(FxScreen screen, ActKind kind, Map<String, String> preset)
            throws CannotDo {
        CaseView view = screen.office.open(Samples.REVIEWED, Samples.REVIEWER);
        return screen.show(ui -> new ActForm(kind, view, preset, ui, this::perform));
    }

    private void perform(Act act, Consumer<Exception> answered) {
        performed.add(act);
        answered.accept(answer);
    }
}

package kaijidesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Stage;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of the intake")
class IntakePaneTest {
    private static final RightsHolder HOLDER = Samples.HOLDER;

    private final List<CaseNumber> opened = new ArrayList<>();
    private int toCases;

    @Languages
    @DisplayName("R5.02: telephone and visits: the way to note a declined one leads over the cases")
    void declined(Locale language) {
        FxScreen screen = new FxScreen(language);
        IntakePane pane = show(screen);
        assertThat(screen.words()).contains("R5.02", screen.text("act.decline-contact"));
        screen.on(((Button) pane.lookup("#to-cases"))::fire);
        assertThat(toCases).isEqualTo(1);
    }

    @Languages
    @DisplayName("R4.04: a rights holder is added; what is wrong is told, nothing typed is lost")
    void adds(Locale language) {
        FxScreen screen = new FxScreen(language);
        IntakePane pane = show(screen);
        assertThat(screen.words()).contains(screen.text("ui.holders.none"));
        assertThat(pane.lookup("#claim").isDisabled()).isTrue();
        screen.on(((Button) pane.lookup("#add-holder"))::fire);
        enter(screen, "ID", "RH-001");
        enter(screen, "NAME", "見本商標権者団体");
        commit(screen);
        assertThat(screen.office.rightsHolders()).isEmpty();
        assertThat(screen.words())
                .contains(
                        screen.text(
                                "ui.holders.wrong.MISSING",
                                screen.text("ui.holders.field.REFERENCE")));
        choose(screen, "#field-BASIS", 0);
        enter(screen, "REFERENCE", "認定第1号");
        day(screen, "FROM", "2015-04-01");
        day(screen, "UNTIL", "2016-03-31");
        enter(screen, "POSTAL_CODE", "1000004");
        enter(screen, "ADDRESS", "東京都千代田区大手町9-9-9");
        commit(screen);
        assertThat(screen.office.rightsHolders()).containsExactly(HOLDER);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.words())
                .contains("RH-001", "認定第1号", screen.texts.of(Validity.ENDED))
                .contains(screen.texts.of(RightsHolder.Basis.CERTIFIED_ORGANISATION));
    }

    @Languages
    @DisplayName("R4.04: Enter changes what the list says; the number stays")
    void changes(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.keepRightsHolder(HOLDER, Samples.REVIEWER);
        IntakePane pane = show(screen);
        TableView<?> holders = (TableView<?>) pane.lookup("#holders");
        screen.on(holders::requestFocus);
        screen.type(KeyCode.ENTER);
        assertThat(field(screen, "ID").isDisabled()).isTrue();
        day(screen, "UNTIL", "2017-03-31");
        commit(screen);
        assertThat(screen.office.rightsHolders())
                .singleElement()
                .extracting(RightsHolder::validUntil)
                .isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(screen.words()).contains(screen.texts.of(Validity.VALID));
    }

    @Languages
    @DisplayName("R4.04: a rights holder applies: a case of its own type begins and is shown")
    void claims(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.keepRightsHolder(HOLDER, Samples.REVIEWER);
        IntakePane pane = show(screen);
        screen.on(((Button) pane.lookup("#claim"))::fire);
        commit(screen);
        assertThat(screen.words())
                .contains(screen.text("ui.claim.missing.trade"))
                .contains(screen.text("ui.claim.missing.reason"));
        enter(screen, "trade", "t10000001");
        enter(screen, "reason", "商標権の侵害");
        commit(screen);
        assertThat(opened).containsExactly(CaseNumber.of(2016, 7));
        CaseRow row = screen.office.cases().getLast();
        assertThat(row.stage()).isEqualTo(Stage.RIGHTS_REVIEW);
        assertThat(row.applicant()).isEqualTo("見本商標権者団体");
        assertThat(screen.notices.getLast()).contains(row.number().value());
    }

    @Test
    @DisplayName("R4.04: a rights holder out of its term is offered with that said")
    void outOfTerm() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        screen.office.keepRightsHolder(HOLDER, Samples.REVIEWER);
        IntakePane pane = show(screen);
        screen.on(((Button) pane.lookup("#claim"))::fire);
        assertThat(screen.words())
                .contains(screen.text("ui.claim.holder-state", "RH-001 見●●", Validity.ENDED));
    }

    private IntakePane show(FxScreen screen) {
        return screen.show(ui -> new IntakePane(ui, opened::add, () -> toCases++));
    }

    private static Node field(FxScreen screen, String name) {
        return screen.form().orElseThrow().lookup("#field-" + name);
    }

    private static void enter(FxScreen screen, String name, String text) {
        screen.on(() -> ((TextInputControl) field(screen, name)).setText(text));
    }

    private static void day(FxScreen screen, String name, String text) {
        HBox day = (HBox) field(screen, name);
        screen.on(() -> ((DatePicker) day.getChildren().getFirst()).getEditor().setText(text));
    }

    private static void choose(FxScreen screen, String id, int index) {
        ComboBox<?> box = (ComboBox<?>) screen.form().orElseThrow().lookup(id);
        screen.on(() -> box.getSelectionModel().select(index));
    }

    private static void commit(FxScreen screen) {
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#commit")).fire());
    }
}

package kaijidesk.ui.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.Stage;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.Outboxes;
import kaijidesk.desk.SampleFiles;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.ScriptedSmtp.At;
import kaijidesk.mail.ScriptedSmtp.How;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.settings.MailServerCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The screen of the outbox")
class OutboxPaneTest {
    private static final String APPLICANT = "sakura.t@mail.example";

    @TempDir Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeFixture office;
    private CaseNumber number;
    private int posts;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        Outboxes.ready(office.desk());
        number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.CONTACT_DISCLOSED);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Languages
    @DisplayName("R6.02: mails by state; addresses show masked until asked for, which is logged")
    void queue(Locale language) {
        office.desk().outbox().forgetServer(MainPath.REVIEWER);
        FxScreen screen = screen(language);
        OutboxPane pane = show(screen);
        assertThat(table(pane).getItems()).hasSize(2);
        assertThat(screen.words())
                .contains(screen.text("ui.mailroom.count", UnitState.WAITING, 2))
                .contains(screen.text("ui.outbox.pair"))
                .contains(screen.text("ui.outbox.no-server"))
                .contains(Masks.of(APPLICANT))
                .doesNotContain(APPLICANT);
        screen.on(((ToggleButton) pane.lookup(".reveal"))::fire);
        assertThat(screen.words()).contains(APPLICANT);
        screen.clickOn("#state-SENT");
        assertThat(screen.words()).contains(screen.text("ui.outbox.empty.SENT"));
        assertThat(pane.lookup("#send").isDisabled()).as("no server").isTrue();
        screen.clickOn("#way-post");
        assertThat(posts).isEqualTo(1);
    }

    @Languages
    @DisplayName("R2.04: a broken pair is held, shown, and decided on with a note; nothing twice")
    void held(Locale language) throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.failing(At.RCPT, 5, How.REFUSE)) {
            Outboxes.keep(office.desk(), server.settings());
            FxScreen screen = screen(language);
            OutboxPane pane = show(screen);
            screen.clickOn("#send");
            assertThat(screen.notices.getLast())
                    .isEqualTo("WARNING " + screen.text("ui.outbox.report", 1, 1, 0));
            screen.clickOn("#state-HELD");
            assertThat(screen.words())
                    .contains(screen.text("ui.outbox.held", 1))
                    .contains(screen.texts.of(MailTrouble.HALF));

            screen.clickOn("#decide");
            Node form = screen.form().orElseThrow();
            Button commit = (Button) form.lookup("#commit");
            screen.on(commit::fire);
            assertThat(screen.words()).contains(screen.text("ui.outbox.decision.needed"));
            ComboBox<Choice> decision = decision(form);
            assertThat(decision.getItems())
                    .extracting(Choice::written)
                    .containsExactly("SEND_AGAIN", "BY_HAND");
            screen.on(() -> decision.setValue(decision.getItems().getFirst()));
            screen.on(commit::fire);
            assertThat(screen.words()).contains(screen.text("step.outbox.note-needed"));
            screen.on(() -> ((TextArea) form.lookup("#field-note")).setText("宛先を確かめた"));
            screen.on(commit::fire);
            assertThat(screen.form()).isEmpty();
            assertThat(unit().state()).isEqualTo(UnitState.WAITING);
            screen.clickOn("#send");
            assertThat(unit().state()).isEqualTo(UnitState.SENT);
            assertThat(server.taken()).hasSize(3);
            assertThat(table(pane).getItems()).isEmpty();
        }
    }

    @Test
    @DisplayName("sent by hand, by keyboard: both halves in one act")
    void byHand() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        OutboxPane pane = show(screen);
        screen.on(() -> {
            table(pane).requestFocus();
            table(pane).getSelectionModel().selectLast();
        });
        screen.type(javafx.scene.input.KeyCode.ENTER);
        Node form = screen.form().orElseThrow();
        screen.on(() -> {
            decision(form).setValue(decision(form).getItems().getLast());
            ((TextArea) form.lookup("#field-note")).setText("メールソフトで送った");
        });
        screen.on(((Button) form.lookup("#commit"))::fire);
        assertThat(unit().state()).isEqualTo(UnitState.BY_HAND);
        assertThat(screen.notices.getLast())
                .isEqualTo(
                        "DONE "
                                + screen.text(
                                        "ui.outbox.decided", unit().id(), MailDecision.BY_HAND));
        screen.clickOn("#open-case");
        assertThat(opened).containsExactly(number);
    }

    @Test
    @DisplayName("the mail server is set, tried and removed; its password never shows")
    void server() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            FxScreen screen = screen(Locale.JAPAN);
            office.desk().outbox().forgetServer(MainPath.REVIEWER);
            MailServerCards.walk(screen, server.settings());
            assertThat(server.taken()).isEmpty();
        }
        assertThat(office.desk().outbox().server()).isEmpty();
    }

    private MailUnit unit() {
        return office.desk().outbox().of(number).getLast();
    }

    @SuppressWarnings("unchecked") // the form has one
    private static ComboBox<Choice> decision(Node form) {
        return (ComboBox<Choice>) form.lookup("#field-decision");
    }

    @SuppressWarnings("unchecked") // the screen has one
    private static TableView<MailUnit> table(OutboxPane pane) {
        return (TableView<MailUnit>) pane.lookup("#mails");
    }

    private OutboxPane show(FxScreen screen) {
        return screen.show(ui -> new OutboxPane(ui, opened::add, () -> posts++));
    }

    private FxScreen screen(Locale language) {
        FxScreen screen =
                FxScreen.over(
                        language,
                        new DeskOffice(office.desk()),
                        Instant.parse("2016-08-26T03:00:00Z"));
        screen.person = MainPath.REVIEWER;
        return screen;
    }
}

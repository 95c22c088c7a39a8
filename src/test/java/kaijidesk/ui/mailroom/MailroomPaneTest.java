package kaijidesk.ui.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.desk.PrintDesk;
import kaijidesk.desk.PrintJob;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintState;
import kaijidesk.printing.PrintResult;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Mailings;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.masks.Masks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of the mail room")
class MailroomPaneTest {
    private static final Instant NOW = Instant.parse("2016-08-25T03:00:00Z");
    private static final String ODD = "131-12-38385-3";

    private final List<CaseNumber> opened = new ArrayList<>();
    private int registers;

    @Languages
    @DisplayName("R6.02: letters by state with counts; the addressee shows masked until asked for")
    void queue(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        String name = letters(screen, PostingState.TO_PRINT).getFirst().to().name();

        assertThat(screen.words())
                .contains(screen.text("ui.mailroom.count", PostingState.TO_PRINT, 2))
                .contains(screen.text("ui.mailroom.count", PostingState.RETURNED, 0))
                .contains(Masks.of(name))
                .doesNotContain(name);
        screen.on(((ToggleButton) pane.lookup(".reveal"))::fire);
        assertThat(screen.words()).contains(name);
        screen.clickOn("#state-DELIVERED");
        assertThat(screen.words()).contains(screen.text("ui.mailroom.empty.DELIVERED"));
        screen.clickOn("#register");
        assertThat(registers).isEqualTo(1);
    }

    @Languages
    @DisplayName("several letters are printed in one go by keyboard, and then wait for enclosing")
    void printed(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        assertThat(pane.lookup("#print").isDisabled()).isFalse();
        screen.on(() -> {
            table(pane).requestFocus();
            table(pane).getSelectionModel().selectAll();
        });
        screen.type(KeyCode.ENTER);

        assertThat(screen.printed).isEqualTo(1);
        assertThat(screen.notices)
                .hasSize(2)
                .endsWith("DONE " + screen.text("ui.mailroom.printed", 2));
        assertThat(letters(screen, PostingState.PRINTED)).hasSize(2);
        assertThat(table(pane).getItems()).isEmpty();
        assertThat(pane.lookup("#print").isDisabled()).isTrue();
    }

    @Test
    @DisplayName("what may not be on paper isn't recorded as printed")
    void notSure() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        screen.printing.result = new PrintResult.Unknown();
        MailroomPane pane = show(screen);
        screen.on(((Button) pane.lookup("#print"))::fire);

        assertThat(screen.printed).isEqualTo(1);
        assertThat(letters(screen, PostingState.TO_PRINT)).hasSize(2);
        // and isn't printed again, here or in another window
        screen.on(((Button) pane.lookup("#print"))::fire);
        assertThat(screen.printed).isEqualTo(1);
        assertThat(screen.notices.getLast())
                .startsWith("FAILURE")
                .contains(letters(screen, PostingState.TO_PRINT).getFirst().letterId());
    }

    @Languages
    @DisplayName("of what may have been printed a person says whether it was, letter by letter")
    void decided(Locale language) throws Exception {
        FxScreen screen = screen(language);
        screen.printing.result = new PrintResult.Unknown();
        MailroomPane pane = show(screen);
        assertThat(pane.lookup("#undecided").isVisible()).isFalse();
        assertThat(pane.lookup("#not-printed").isDisabled()).isTrue();
        screen.on(() -> table(pane).getSelectionModel().selectAll());
        screen.on(((Button) pane.lookup("#print"))::fire);

        assertThat(screen.words())
                .contains(screen.text("ui.mailroom.undecided", 2))
                .contains(screen.texts.of(PrintState.UNKNOWN));
        screen.on(() -> table(pane).getSelectionModel().clearAndSelect(0));
        screen.clickOn("#mark-printed");
        assertThat(letters(screen, PostingState.PRINTED)).hasSize(1);
        screen.on(() -> table(pane).getSelectionModel().clearAndSelect(0));
        assertThat(pane.lookup("#not-printed").isDisabled()).isFalse();
        screen.clickOn("#not-printed");
        assertThat(screen.notices.getLast())
                .isEqualTo("DONE " + screen.text("ui.mailroom.not-printed", 1));
        assertThat(pane.lookup("#undecided").isVisible()).isFalse();
        screen.printing.result = new PrintResult.Printed();
        screen.on(() -> table(pane).getSelectionModel().clearAndSelect(0));
        screen.on(((Button) pane.lookup("#print"))::fire);
        assertThat(letters(screen, PostingState.PRINTED)).hasSize(2);
    }

    @Languages
    @DisplayName("what another window prints shows so, and can't be printed beside it")
    void elsewhere(Locale language) throws Exception {
        FxScreen screen = screen(language);
        PrintDesk prints = screen.office.mailroom().prints();
        PrintJob job = prints.begin(letters(screen, PostingState.TO_PRINT), Samples.SECOND);
        prints.sending(job);
        MailroomPane pane = show(screen);
        assertThat(screen.words()).contains(screen.texts.of(PrintState.SENT));
        assertThat(pane.lookup("#not-printed").isDisabled()).isTrue();
        screen.on(((Button) pane.lookup("#print"))::fire);
        assertThat(screen.printed).isZero();
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast()).contains(Samples.SECOND.name());
    }

    @Languages
    @DisplayName("the wrong envelope is stopped in the form; the right one goes on")
    void enclosing(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        screen.on(() -> table(pane).getSelectionModel().selectAll());
        screen.clickOn("#mark-printed");
        screen.clickOn("#state-PRINTED");
        screen.on(() -> table(pane).getSelectionModel().select(0));
        screen.clickOn("#enclose");
        String id = table(pane).getItems().getFirst().letterId();
        String other = table(pane).getItems().getLast().letterId();
        fill(screen, "letter", id);
        fill(screen, "envelope", other);
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.post.other-envelope", other, id));
        assertThat(letters(screen, PostingState.PRINTED)).hasSize(2);
        fill(screen, "envelope", id);
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(letters(screen, PostingState.ENCLOSED)).hasSize(1);
    }

    @Languages
    @DisplayName("R2.17: only services that fit are offered, an odd number is asked about once")
    void handingOver(Locale language) throws Exception {
        FxScreen screen = screen(language);
        enclose(screen);
        MailroomPane pane = show(screen);
        screen.on(() -> pane.choose(PostingState.ENCLOSED));
        screen.on(() -> table(pane).getSelectionModel().clearAndSelect(1));
        screen.clickOn("#hand-over");
        ComboBox<?> services = (ComboBox<?>) form(screen).lookup("#field-service");
        assertThat(services.getItems()).hasSize(3);
        commit(screen);
        assertThat(screen.words()).contains(screen.text("ui.mailroom.hand-over.no-service"));
        screen.on(() -> services.getSelectionModel().select(0));
        fill(screen, "tracking", ODD);
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.post.number-check-digit"));
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices).last().asString().contains("392");
        assertThat(letters(screen, PostingState.HANDED_OVER))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.dispatch().service())
                                .isEqualTo(Service.SIMPLE_REGISTERED));
    }

    @Languages
    @DisplayName("what came back is settled with a note, and its case can be opened")
    void returned(Locale language) throws Exception {
        FxScreen screen = screen(language);
        enclose(screen);
        Posting letter = letters(screen, PostingState.ENCLOSED).getFirst();
        screen.office.mailroom().handedOver(letter, Service.ORDINARY, "", false, Samples.REVIEWER);
        MailroomPane pane = show(screen);
        screen.clickOn("#state-HANDED_OVER");
        screen.on(() -> table(pane).getSelectionModel().select(0));
        screen.clickOn("#return");
        commit(screen);
        screen.clickOn("#state-RETURNED");
        screen.on(() -> table(pane).getSelectionModel().select(0));
        screen.clickOn("#settle");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.post.note-needed"));
        fill(screen, "note", "登録住所の確認を依頼した");
        commit(screen);
        assertThat(screen.form()).isEmpty();
        screen.on(() -> table(pane).getSelectionModel().select(0));
        assertThat(pane.lookup("#settle").isDisabled()).isTrue();
        screen.clickOn("#open-case");
        assertThat(opened).containsExactly(letter.caseNumber());
    }

    @Languages
    @DisplayName("what must not go out is voided with a reason, and leaves the queue")
    void voided(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        screen.on(() -> table(pane).getSelectionModel().select(0));
        screen.clickOn("#void");
        commit(screen);
        assertThat(screen.words()).contains(screen.text("step.post.reason-needed"));
        fill(screen, "note", "宛名の誤り");
        commit(screen);
        assertThat(screen.form()).isEmpty();
        assertThat(letters(screen, PostingState.TO_PRINT)).hasSize(1);
        assertThat(letters(screen, PostingState.VOID)).hasSize(1);
        screen.clickOn("#state-VOID");
        screen.on(() -> table(pane).getSelectionModel().select(0));
        assertThat(pane.lookup("#print")).isNull();
        assertThat(pane.lookup("#void")).isNull();
        assertThat(screen.words()).contains(screen.text("ui.mailroom.count", PostingState.VOID, 1));
    }

    @Test
    @DisplayName("a model without a window tells who was faster, and reads the letters anew")
    void model() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        MailroomModel model = new MailroomModel(screen.ui);
        model.reload();
        List<Posting> seen = List.copyOf(model.letters());
        screen.office.mailroom().printed(seen, Samples.SECOND);
        model.markPrinted(seen);
        assertThat(screen.notices)
                .singleElement()
                .asString()
                .startsWith("FAILURE")
                .contains(screen.texts.of(PostingStep.PRINT), Samples.SECOND.name());
        assertThat(model.letters()).isEmpty();
        model.choose(PostingState.PRINTED);
        assertThat(model.letters()).hasSize(2);
        assertThat(model.counts().get()).containsEntry(PostingState.PRINTED, 2);
    }

    private MailroomPane show(FxScreen screen) {
        return screen.show(ui -> new MailroomPane(ui, opened::add, () -> registers++, () -> {}));
    }

    /** Over an office in which one case went to its disclosure: two letters by post. */
    private static FxScreen screen(Locale language) throws Exception {
        FakeOffice office = new FakeOffice(Samples.profile(), NOW);
        Mailings.issue(office, Stage.DISCLOSED);
        return new FxScreen(language, office, NOW);
    }

    private static void enclose(FxScreen screen) throws Exception {
        var room = screen.office.mailroom();
        for (Posting each : room.printed(room.in(PostingState.TO_PRINT), Samples.REVIEWER)) {
            room.enclosed(each, each.letterId(), each.letterId(), Samples.REVIEWER);
        }
    }

    private static List<Posting> letters(FxScreen screen, PostingState state) {
        return screen.office.mailroom().in(state);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Posting> table(MailroomPane pane) {
        return (TableView<Posting>) pane.lookup("#letters");
    }

    private static Node form(FxScreen screen) {
        screen.words();
        return screen.form().orElseThrow();
    }

    private static void fill(FxScreen screen, String field, String text) {
        Node input = form(screen).lookup("#field-" + field);
        screen.on(() -> ((TextInputControl) input).setText(text));
    }

    private static void commit(FxScreen screen) {
        Button commit = (Button) form(screen).lookup("#commit");
        screen.on(commit::fire);
    }
}

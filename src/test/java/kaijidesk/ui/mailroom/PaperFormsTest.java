package kaijidesk.ui.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.Desk;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import kaijidesk.envelopes.Stationery;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Envelopes, labels and the slip in the mail room")
class PaperFormsTest {
    private static final Instant NOW = Instant.parse("2016-08-25T03:00:00Z");

    @TempDir Path folder;

    @Languages
    @DisplayName("F11: envelopes by keyboard, shown, printed, and saved where the person says")
    void envelopes(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        screen.on(() -> table(pane).requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);

        assertThat(screen.words())
                .contains(screen.text("ui.mailroom.envelopes.title", 1))
                .contains(screen.text("Use.PRINTED"))
                .contains(screen.text("ui.preview.page", 1, 1));
        Path file = folder.resolve("envelope.pdf");
        screen.saveTo = Optional.of(file);
        screen.on(button(screen, screen.text("ui.letters.save"))::fire);
        Posting letter = letters(screen).getFirst();
        assertThat(Pdfs.text(Files.readAllBytes(file)))
                .contains(letter.to().name(), letter.letterId());
        assertThat(history(screen)).as("R6.02").last().isEqualTo("post-envelope");

        screen.on(() -> envelopes(screen).getSelectionModel().select(1));
        assertThat(screen.words()).contains(screen.text("Use.AS_IT_IS"));
        screen.on(((Button) form(screen).lookup("#print"))::fire);
        assertThat(screen.printed).isEqualTo(1);
        assertThat(history(screen)).filteredOn("post-envelope"::equals).hasSize(2);
    }

    private static List<String> history(FxScreen screen) throws Exception {
        Desk desk = screen.office.behind();
        CaseNumber number = letters(screen).getFirst().caseNumber();
        return desk.open(number, Samples.REVIEWER).history().stream()
                .map(kaijidesk.cases.HistoryRow::act)
                .toList();
    }

    @Test
    @DisplayName("F11: an envelope that can't show the address alone is said to, and not shown")
    void unusable() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        var long3 = Stationery.SHIPPED.envelopes().get(1);
        screen.office
                .stationery()
                .keep(
                        Stationery.SHIPPED.with(
                                long3.name(),
                                new kaijidesk.envelopes.Envelope(
                                        long3.name(),
                                        120,
                                        235,
                                        true,
                                        long3.fold(),
                                        new kaijidesk.envelopes.Window(45, 90, 60, 22),
                                        long3.offset())),
                        Samples.REVIEWER);
        show(screen);
        screen.clickOn("#envelopes");
        screen.on(() -> envelopes(screen).getSelectionModel().select(1));
        assertThat(screen.words())
                .contains(screen.text("Use.NOT"), screen.text("ui.mailroom.envelopes.not"));
        assertThat(form(screen).lookup(".page-preview").isVisible()).isFalse();
    }

    @Languages
    @DisplayName("the first free label is reached by arrow keys and by click")
    void labels(Locale language) throws Exception {
        FxScreen screen = screen(language);
        MailroomPane pane = show(screen);
        screen.on(() -> table(pane).requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(screen.words()).contains(screen.text("ui.mailroom.labels.summary", 1, 1, 1));
        Node grid = form(screen).lookup("#start-grid");
        screen.on(grid::requestFocus);
        screen.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(grid.getAccessibleText()).isEqualTo(screen.text("ui.mailroom.labels.at", 5, 12));
        screen.type(KeyCode.END, KeyCode.DOWN);
        assertThat(screen.words()).contains(screen.text("ui.mailroom.labels.summary", 1, 12, 1));
        screen.type(KeyCode.HOME, KeyCode.UP, KeyCode.LEFT);
        screen.clickOn("7");
        assertThat(screen.words()).contains(screen.text("ui.mailroom.labels.summary", 1, 7, 1));
        screen.saveTo = Optional.of(folder.resolve("labels.pdf"));
        screen.on(button(screen, screen.text("ui.letters.save"))::fire);
        assertThat(PageImages.count(Files.readAllBytes(folder.resolve("labels.pdf")))).isEqualTo(1);
    }

    @Languages
    @DisplayName("the slip of a day; a day without one says so")
    void slip(Locale language) throws Exception {
        FxScreen screen = screen(language);
        show(screen);
        screen.clickOn("#slip");
        assertThat(screen.words())
                .contains(screen.text("step.post.slip-empty", java.time.LocalDate.of(2016, 8, 25)));
        screen.on(((Button) form(screen).lookup("#close-preview"))::fire);
        var room = screen.office.mailroom();
        Posting printed = room.printed(letters(screen), Samples.REVIEWER).getFirst();
        String id = printed.letterId();
        Posting enclosed = room.enclosed(printed, id, id, Samples.REVIEWER);
        room.handedOver(enclosed, Service.RECORDED, "131-12-38385-2", false, Samples.REVIEWER);
        screen.clickOn("#slip");
        assertThat(screen.words()).contains(screen.text("ui.preview.page", 1, 2));
    }

    @Test
    @DisplayName("what was handed over or came back has no such button")
    void onlyWaiting() throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        MailroomPane pane = show(screen);
        for (PostingState state : PostingState.values()) {
            screen.on(() -> pane.choose(state));
            boolean waits = state.compareTo(PostingState.ENCLOSED) <= 0;
            assertThat(pane.lookup("#envelopes") != null).isEqualTo(waits);
            assertThat(pane.lookup("#labels") != null).isEqualTo(waits);
        }
        screen.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertThat(screen.form()).isEmpty();
    }

    private MailroomPane show(FxScreen screen) {
        return screen.show(ui -> new MailroomPane(ui, number -> {}, () -> {}, () -> {}));
    }

    /** Over an office in which one letter waits to be printed. */
    private static FxScreen screen(Locale language) throws Exception {
        FakeOffice office = new FakeOffice(Samples.profile(), NOW);
        Desk desk = office.behind();
        desk.importRecords(SampleFiles.records(), MainPath.REVIEWER);
        CaseNumber number =
                desk.receive(
                                Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE)),
                                null,
                                MainPath.REVIEWER)
                        .number();
        for (MainPath.Step step : MainPath.of(number).subList(0, 4)) {
            long version = desk.open(number, step.person()).version();
            desk.perform(number, version, step.act(), step.person());
        }
        return new FxScreen(language, office, NOW);
    }

    private static List<Posting> letters(FxScreen screen) {
        return screen.office.mailroom().in(PostingState.TO_PRINT);
    }

    private static Node form(FxScreen screen) {
        screen.words();
        return screen.form().orElseThrow();
    }

    private static ComboBox<?> envelopes(FxScreen screen) {
        return (ComboBox<?>) form(screen).lookup("#envelope");
    }

    private static Button button(FxScreen screen, String text) {
        return form(screen).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static TableView<?> table(MailroomPane pane) {
        return (TableView<?>) pane.lookup("#letters");
    }
}

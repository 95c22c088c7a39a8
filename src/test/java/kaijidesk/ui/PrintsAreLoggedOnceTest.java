package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.Desk;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.desk.RolesOffice;
import kaijidesk.desk.TrailDesk;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.printing.PrintResult;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Tables;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailKind;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.ledgers.LedgersPane;
import kaijidesk.ui.mailroom.MailroomPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over a real office: what its history says of paper. */
@DisplayName("R6.02: each print stands in the office's history, once")
class PrintsAreLoggedOnceTest {
    private static final Person PERSON = RolesOffice.person(Role.SUPERVISOR);

    @TempDir Path folder;
    private RolesOffice office;
    private Desk desk;
    private FxScreen screen;

    @BeforeEach
    void begin() throws Exception {
        begin(RolesOffice.begin(folder.resolve("office")));
    }

    private void begin(RolesOffice begun) throws Exception {
        office = begun;
        desk = office.enter(Role.SUPERVISOR);
        sit(Instant.parse("2016-08-25T03:00:00Z"));
    }

    private void sit(Instant now) {
        screen = FxScreen.over(Locale.JAPAN, new DeskOffice(desk), now);
        screen.person = PERSON;
        screen.printing.result = new PrintResult.Printed();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    @DisplayName("a ledger, each time it is printed")
    void ledger() {
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, number -> {}));
        twice(pane.lookup("#print"), "ledger-provisions", null);
    }

    @Test
    @DisplayName("a sheet about a case, with its number")
    void sheet() {
        twice(shown(Section.ELIGIBILITY).lookup("#print"), "sheet-review", number());
    }

    @Test
    @DisplayName("a copy of a letter, with its case's number")
    void copy() throws Exception {
        Parent pane = shown(Section.LETTERS);
        ListView<?> letters = (ListView<?>) ((BorderPane) pane.lookup(".letters-pane")).getLeft();
        String id = ((LetterRow) letters.getSelectionModel().getSelectedItem()).id();
        assertThat(desk.letters().caseOf(id)).isEqualTo(office.number());
        twice(pane.lookup("#print"), id, number());
    }

    @Test
    @DisplayName("letters of the mail room, each with its case's number")
    void mailroom() {
        List<Posting> waiting = desk.mailroom().in(PostingState.TO_PRINT);
        assertThat(waiting).isNotEmpty();
        MailroomPane pane =
                screen.show(ui -> new MailroomPane(ui, number -> {}, () -> {}, () -> {}));
        screen.on(() -> pane.choose(PostingState.TO_PRINT));
        screen.on(((TableView<?>) pane.lookup("#letters")).getSelectionModel()::selectAll);
        screen.on(((Button) pane.lookup("#print"))::fire);
        assertThat(prints())
                .extracting(TrailEntry::about)
                .containsExactlyInAnyOrderElementsOf(
                        waiting.stream().map(Posting::letterId).toList());
        assertThat(prints()).extracting(TrailEntry::caseNumber).containsOnly(number());
    }

    @Test
    @DisplayName("a slip when it is printed, not when it is made; its saving is a saving")
    void slip() throws Exception {
        MailroomDesk room = desk.mailroom();
        Posting printed =
                room.printed(List.of(room.in(PostingState.TO_PRINT).getFirst()), PERSON).getFirst();
        String id = printed.letterId();
        Posting enclosed = room.enclosed(printed, id, id, PERSON);
        Posting gone =
                room.handedOver(
                                enclosed,
                                Service.SIMPLE_REGISTERED,
                                "131-12-38385-2",
                                false,
                                PERSON)
                        .posting();
        LocalDate day = Tokyo.dayOf(gone.done().get(PostingStep.HAND_OVER).at());
        sit(Tokyo.beginOf(day));
        MailroomPane pane =
                screen.show(ui -> new MailroomPane(ui, number -> {}, () -> {}, () -> {}));
        screen.on(((Button) pane.lookup("#slip"))::fire);
        assertThat(prints()).isEmpty();
        Node form = screen.form().orElseThrow();
        twice(form.lookup("#print"), "slip-" + day, null);

        screen.saveTo = Optional.of(folder.resolve("slip.pdf"));
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(folder.resolve("slip.pdf")).isNotEmptyFile();
        assertThat(prints()).hasSize(2);
        assertThat(entries(TrailKind.EXPORT)).hasSize(1);
    }

    @Test
    @DisplayName("without its entry nothing is printed")
    void notLogged() throws Exception {
        desk.close();
        Tables.change(
                office.folder(),
                "alter table trail_entry add constraint never check (kind <> 'PRINT')");
        begin(office);
        LedgersPane ledgers =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, number -> {}));
        screen.on(((Button) ledgers.lookup("#print"))::fire);
        screen.on(((Button) shown(Section.ELIGIBILITY).lookup("#print"))::fire);
        screen.on(((Button) shown(Section.LETTERS).lookup("#print"))::fire);

        assertThat(screen.notices).hasSize(3).allMatch(notice -> notice.startsWith("FAILURE"));
        assertThat(screen.printed).isZero();
        assertThat(desk.mailroom().prints().open()).isEmpty();
    }

    private Parent shown(Section section) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(office.number(), ui, () -> {}, number -> {}));
        screen.on(() -> pane.turnTo(section));
        screen.words();
        return pane;
    }

    private void twice(Node print, String about, String number) {
        for (int times = 1; times <= 2; times++) {
            screen.on(((Button) print)::fire);
            assertThat(screen.printed).isEqualTo(times);
            assertThat(prints()).hasSize(times);
        }
        assertThat(prints()).extracting(TrailEntry::about).containsOnly(about);
        assertThat(prints()).extracting(TrailEntry::caseNumber).containsOnly(number);
        assertThat(prints()).extracting(TrailEntry::person).containsOnly(PERSON.name());
    }

    private List<TrailEntry> prints() {
        return entries(TrailKind.PRINT);
    }

    private List<TrailEntry> entries(TrailKind kind) {
        return desk
                .trail()
                .entries(
                        TrailDesk.filter(PERSON.name(), kind, null, null, null),
                        Long.MAX_VALUE,
                        100)
                .stream()
                .map(row -> row.entry())
                .toList();
    }

    private String number() {
        return office.number().value();
    }
}

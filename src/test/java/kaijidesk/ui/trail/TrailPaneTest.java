package kaijidesk.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.FaultKind;
import kaijidesk.trail.TrailFault;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailRow;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.HeldTasks;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The auditor's screen")
class TrailPaneTest {
    private static final CaseNumber NUMBER = CaseNumber.of(2016, 1);
    private static final Person OTHER = new Person("鈴木");

    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("R6.05: shows who did what to which case, the latest first, in words")
    void shown(Locale language) {
        FxScreen screen = screen(language);
        TrailPane pane = show(screen);
        assertThat(numbers(pane)).containsExactly(3L, 2L, 1L);
        assertThat(screen.words())
                .contains(screen.texts.of(TrailKind.REVEAL), NUMBER.value(), OTHER.name())
                .contains(screen.text("ui.trail.count", 3))
                .contains(screen.text("about.person-add"))
                .contains(screen.text("ui.ledgers.title"))
                .contains("letter.of.no.key");
    }

    @Languages
    @DisplayName("filters by person, kind, case and days; what can't be read is told")
    void filtered(Locale language) {
        FxScreen screen = screen(language);
        TrailPane pane = show(screen);
        screen.clickOn("#person-filter").write(OTHER.name()).type(KeyCode.ENTER);
        assertThat(numbers(pane)).containsExactly(2L);
        screen.clickOn("#clear");
        assertThat(numbers(pane)).hasSize(3);
        @SuppressWarnings("unchecked")
        ComboBox<TrailKind> kind = (ComboBox<TrailKind>) pane.lookup("#kind-filter");
        screen.on(() -> kind.setValue(TrailKind.ACCOUNT));
        assertThat(numbers(pane)).containsExactly(1L);
        screen.clickOn("#clear");
        screen.clickOn("#case-filter").write("K2016").type(KeyCode.ENTER);
        assertThat(numbers(pane)).isEmpty();
        assertThat(problem(pane)).isEqualTo(screen.text("ui.trail.no-case"));
        assertThat(pane.lookup("#export").isDisabled()).isTrue();
        screen.write("-000001").type(KeyCode.ENTER);
        assertThat(problem(pane)).isEmpty();
        assertThat(numbers(pane)).containsExactly(2L);
        screen.clickOn("#clear");
        screen.clickOn("#from").write("nonsense").type(KeyCode.TAB);
        assertThat(problem(pane)).isEqualTo(screen.text("ui.ledgers.no-day"));
    }

    @Test
    @DisplayName("shows 200 entries and the rest when asked for")
    void pages() {
        FxScreen screen = screen(Locale.JAPAN);
        LongStream.range(0, 250).forEach(i -> look(screen, null, "ui.ledgers.title"));
        TrailPane pane = show(screen);
        assertThat(numbers(pane)).hasSize(200);
        assertThat(screen.words()).contains(screen.text("ui.trail.count.more", 200));
        Button more = (Button) pane.lookup("#more");
        screen.on(more::fire);
        assertThat(numbers(pane))
                .isEqualTo(LongStream.iterate(253, i -> i - 1).limit(253).boxed().toList());
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    @DisplayName("Enter opens the entry's case; F5 reads anew")
    void keys() {
        FxScreen screen = screen(Locale.JAPAN);
        TrailPane pane = show(screen);
        screen.on(() -> {
            table(pane).requestFocus();
            table(pane).getSelectionModel().select(0);
        });
        screen.type(KeyCode.ENTER);
        assertThat(opened).isEmpty();
        screen.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).containsExactly(NUMBER);
        look(screen, null, "ui.ledgers.title");
        screen.type(KeyCode.F5);
        assertThat(numbers(pane)).hasSize(4);
    }

    @Languages
    @DisplayName("verifies all and says so; while it goes on, it can be stopped")
    void verified(Locale language) {
        FxScreen screen = screen(language);
        TrailPane pane = show(screen);
        screen.clickOn("#verify");
        assertThat(words(pane)).isEqualTo(screen.text("ui.trail.sound.all", 3L, 0L));
        HeldTasks held = new HeldTasks();
        VerdictCard card = screen.show(ui -> new VerdictCard(held.in(ui)));
        assertThat(card.lookup("#stop").isVisible()).isFalse();
        screen.clickOn("#verify");
        assertThat(card.lookup("#verify").isDisabled()).isTrue();
        screen.clickOn("#stop");
        screen.on(held::next);
        assertThat(card.lookup("#stop").isVisible()).isFalse();
    }

    @Languages
    @DisplayName("leaves as a table, as lines, and as an anchor, which is then compared")
    void leaves(Locale language, @TempDir Path folder) throws Exception {
        FxScreen screen = screen(language);
        TrailPane pane = show(screen);
        Path file = folder.resolve("history");
        screen.saveTo = Optional.of(file);
        MenuButton export = (MenuButton) pane.lookup("#export");
        screen.on(() -> export.getItems().get(0).fire());
        assertThat(Files.readAllLines(file)).hasSize(5);
        screen.on(() -> export.getItems().get(1).fire());
        assertThat(Files.readAllLines(file)).hasSize(5).allMatch(line -> line.startsWith("{"));
        assertThat(screen.notices)
                .containsExactly(
                        "DONE " + screen.text("ui.trail.saved", 4L),
                        "DONE " + screen.text("ui.trail.saved", 5L));
        assertThat(numbers(pane)).as("both exports are entries").hasSize(5);
        screen.clickOn("#anchor");
        screen.file = Optional.of(file);
        screen.clickOn("#check-anchor");
        assertThat(words(pane)).isEqualTo(screen.texts.of(AnchorVerdict.HOLDS));
        Files.writeString(file, "買い物");
        screen.clickOn("#check-anchor");
        assertThat(words(pane)).isEqualTo(screen.texts.of(AnchorVerdict.UNREADABLE));
        assertThat(((Label) pane.lookup("#verdict")).getText())
                .isEqualTo(screen.text("ui.trail.fault"));
    }

    @Languages
    @DisplayName("a fault stands over every screen, with its place and what to do")
    void banner(Locale language) {
        FxScreen screen = new FxScreen(language);
        TrailFault fault = new TrailFault(FaultKind.MISSING, 42);
        screen.show(ui -> new TrailBanner(fault, ui));
        assertThat(screen.words())
                .contains("42", screen.texts.of(FaultKind.MISSING))
                .contains(screen.text("ui.trail.warning.help"));
    }

    private TrailPane show(FxScreen screen) {
        return screen.show(ui -> new TrailPane(ui, opened::add));
    }

    /** A supervisor was named, an address was shown, and something without a case. */
    private static FxScreen screen(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.let(Samples.REVIEWER, Role.SUPERVISOR);
        screen.office
                .behind()
                .looked(new Look(Look.Kind.REVEAL, NUMBER, "ui.ledgers.title"), OTHER);
        look(screen, null, "letter.of.no.key");
        return screen;
    }

    private static void look(
            FxScreen screen, @org.jspecify.annotations.Nullable CaseNumber number, String about) {
        screen.office.behind().looked(new Look(Look.Kind.SEARCH, number, about), Samples.REVIEWER);
    }

    private static List<Long> numbers(TrailPane pane) {
        return table(pane).getItems().stream().map(row -> row.entry().number()).toList();
    }

    @SuppressWarnings("unchecked") // the only table there is
    private static TableView<TrailRow> table(TrailPane pane) {
        return (TableView<TrailRow>) pane.lookup(".trail");
    }

    private static String problem(TrailPane pane) {
        return ((Label) pane.lookup("#filter-problem")).getText();
    }

    private static String words(TrailPane pane) {
        return ((Label) pane.lookup("#verdict-words")).getText();
    }
}

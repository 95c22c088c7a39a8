package kaijidesk.ui.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.HeldTasks;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The screen of the ledgers")
class LedgersPaneTest {
    private static final LocalDate EARLY = LocalDate.of(2016, 7, 1);
    private static final LocalDate LATE = LocalDate.of(2016, 7, 20);

    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("R6.01, R6.02: members' numbers show masked until asked for")
    void masked(Locale language) {
        FxScreen screen = screen(language);
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, opened::add));
        assertThat(screen.words())
                .contains("m●●", screen.texts.day(EARLY), screen.text("ui.ledgers.count", 1))
                .contains(screen.texts.of(RegisteredItem.EMAIL))
                .doesNotContain("m-blue_owl");
        ToggleButton reveal = (ToggleButton) pane.lookup(".reveal");
        screen.on(reveal::fire);
        assertThat(screen.words()).contains("m-blue_owl", "m-mint_leaf");
        screen.on(() -> pane.choose(LedgerKind.EXPENSES));
        assertThat(reveal.isVisible()).isFalse();
    }

    @Languages
    @DisplayName("R2.17: amounts stand right, with their sums over the chosen days")
    void amounts(Locale language) {
        FxScreen screen = screen(language);
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, opened::add));
        screen.clickOn("#ledger-EXPENSES");
        assertThat(summary(pane))
                .contains(screen.text("ui.ledgers.count", 3))
                .contains(screen.text("ui.ledgers.sum.CHARGED", "12,392"))
                .contains(screen.text("ui.ledgers.sum.PAID", "1,000"));
        assertThat(pane.lookupAll(".table-cell"))
                .filteredOn(cell -> "12,000".equals(((TableCell<?, ?>) cell).getText()))
                .singleElement()
                .extracting(cell -> ((TableCell<?, ?>) cell).getAlignment())
                .isEqualTo(Pos.CENTER_RIGHT);
        type(screen, pane, "#from", "2016/7/2");
        assertThat(summary(pane)).contains(screen.text("ui.ledgers.count", 2));
        type(screen, pane, "#until", "2016-07-19");
        assertThat(summary(pane)).contains(screen.text("ui.ledgers.count", 0));
        assertThat(screen.words()).contains(screen.text("ui.ledgers.empty"));
    }

    @Languages
    @DisplayName("days that can't be read, or end before they begin, are told and show nothing")
    void wrongDays(Locale language) {
        FxScreen screen = screen(language);
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, opened::add));
        type(screen, pane, "#from", "2016-07-25");
        type(screen, pane, "#until", "2016-07-24");
        assertThat(problem(pane)).isEqualTo(screen.text("ui.ledgers.ends-before"));
        assertThat(table(pane).getItems()).isEmpty();
        type(screen, pane, "#until", "");
        screen.clickOn("#until").write("nonsense");
        screen.clickOn("#ledger-EXPENSES");
        assertThat(problem(pane)).isEqualTo(screen.text("ui.ledgers.no-day"));
        assertThat(pane.lookup("#print").isDisabled()).isTrue();
    }

    @Languages
    @DisplayName("leaves as CSV, workbook and PDF under a name that tells no one, and is printed")
    void leaves(Locale language, @TempDir Path folder) throws Exception {
        FxScreen screen = screen(language);
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, opened::add));
        Path file = folder.resolve("ledger");
        screen.saveTo = Optional.of(file);
        MenuButton export = (MenuButton) pane.lookup("#export");
        screen.on(() -> export.getItems().get(0).fire());
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("m-blue_owl");
        screen.on(() -> export.getItems().get(1).fire());
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        screen.on(() -> export.getItems().get(2).fire());
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        screen.on(((Button) pane.lookup("#print"))::fire);
        assertThat(screen.printed).isEqualTo(1);
        assertThat(screen.notices)
                .hasSize(4)
                .allMatch(notice -> notice.startsWith("DONE"))
                .last()
                .asString()
                .contains(screen.text("ui.ledgers.printed", LedgerKind.PROVISIONS));
    }

    @Languages
    @DisplayName("while another ledger is read, or can't be, nothing says that it has no entries")
    void waits(Locale language) {
        FxScreen screen = screen(language);
        HeldTasks tasks = new HeldTasks();
        LedgersPane pane =
                screen.show(
                        ui -> new LedgersPane(LedgerKind.PROVISIONS, tasks.in(ui), opened::add));
        assertThat(placeholder(pane)).isEqualTo(screen.text("ui.list.loading"));
        screen.on(tasks::next);
        screen.clickOn("#ledger-EXPENSES");
        assertThat(placeholder(pane)).isEqualTo(screen.text("ui.list.loading"));
        screen.on(() -> tasks.fail(new IOException("secret of a person")));
        assertThat(placeholder(pane))
                .isEqualTo(problem(pane))
                .isEqualTo(screen.text("ui.failure.file"));
        screen.clickOn("#ledger-DESTRUCTIONS");
        assertThat(placeholder(pane)).isEqualTo(screen.text("ui.list.loading"));
        screen.clickOn("#ledger-EXPENSES");
        screen.on(() -> tasks.fail(new IOException("of the ledger that is wanted no more")));
        assertThat(placeholder(pane)).isEqualTo(screen.text("ui.list.loading"));
        screen.on(tasks::next);
        assertThat(problem(pane)).isEmpty();
        assertThat(table(pane).getItems()).hasSize(3);
        type(screen, pane, "#from", "2017-07-02");
        screen.on(tasks::next);
        assertThat(screen.words()).contains(screen.text("ui.ledgers.empty.EXPENSES"));
    }

    @Test
    @DisplayName("sorts by days and amounts, and Enter opens the case of an entry")
    void opens() {
        FxScreen screen = screen(Locale.JAPAN);
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.PROVISIONS, ui, opened::add));
        screen.clickOn("#ledger-EXPENSES");
        TableView<List<Object>> table = table(pane);
        screen.on(() -> {
            table.getSortOrder().setAll(List.of(table.getColumns().get(3)));
            table.requestFocus();
            table.getSelectionModel().selectLast();
        });
        screen.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(Samples.PAPERS);
        assertThat(table.getItems())
                .extracting(row -> row.get(3))
                .containsExactly("", 392L, 12000L);
    }

    @Test
    @DisplayName(
            "a model without a window reads, limits and sums; its file name tells the ledger only")
    void model() {
        FxScreen screen = screen(Locale.ENGLISH);
        LedgerModel model = new LedgerModel(screen.ui);
        model.choose(LedgerKind.EXPENSES);
        assertThat(model.ledger().get().rows()).hasSize(3);
        model.limit("2016-07-02", "");
        assertThat(model.summary()).startsWith(screen.text("ui.ledgers.count", 2));
        model.limit("soon", "");
        assertThat(model.ledger().get()).isNull();
        assertThat(model.problem().get()).isNotEmpty();
        model.limit("", "");
        assertThat(model.problem().get()).isEmpty();
        assertThat(LedgerFormat.XLSX.named(model.fileName()))
                .isEqualTo(screen.texts.of(LedgerKind.EXPENSES) + "-2016-07-25.xlsx");
    }

    private static FxScreen screen(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.office.ledger(
                new Ledger(
                        LedgerKind.PROVISIONS,
                        List.of(
                                List.of(
                                        EARLY,
                                        Samples.PAPERS.value(),
                                        "m-blue_owl",
                                        "m-mint_leaf",
                                        List.of(RegisteredItem.EMAIL),
                                        "R2.04",
                                        LocalDate.of(2019, 7, 1)))));
        screen.office.ledger(
                new Ledger(
                        LedgerKind.EXPENSES,
                        List.of(
                                money(EARLY, Samples.REVIEWED, ExpenseKind.POSTAGE, 392L, ""),
                                money(LATE, Samples.PAPERS, ExpenseKind.POSTAGE, 12_000L, ""),
                                money(LATE, Samples.PAPERS, "", "", 1_000L))));
        return screen;
    }

    private static List<Object> money(
            LocalDate day, CaseNumber number, Object kind, Object charged, Object paid) {
        return List.of(day, number.value(), kind, charged, paid, "佐藤");
    }

    private static void type(FxScreen screen, LedgersPane pane, String day, String text) {
        DatePicker picker = (DatePicker) ((HBox) pane.lookup(day)).getChildren().getFirst();
        screen.on(() -> {
            picker.requestFocus();
            picker.getEditor().setText(text);
        });
        screen.type(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static TableView<List<Object>> table(LedgersPane pane) {
        return (TableView<List<Object>>) pane.lookup(".ledger");
    }

    /** What stands in place of entries, in one line. */
    private static String placeholder(LedgersPane pane) {
        return table(pane).getPlaceholder() instanceof Label label ? label.getText() : "";
    }

    private static String summary(LedgersPane pane) {
        return ((Label) pane.lookup("#summary")).getText();
    }

    private static String problem(LedgersPane pane) {
        return ((Label) pane.lookup("#days-problem")).getText();
    }
}

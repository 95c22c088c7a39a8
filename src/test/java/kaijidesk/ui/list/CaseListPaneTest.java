package kaijidesk.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.intake.MailDrop;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of cases")
class CaseListPaneTest {
    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("shows every case with stage, verdict and rules")
    void shows(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, mails -> {}));
        assertThat(table(pane).getItems()).hasSize(6);
        assertThat(screen.words())
                .contains(screen.text("ui.list.count", 6, 6))
                .contains(screen.texts.of(Stage.CONTACT_RELEASE_PENDING))
                .contains("R1.03")
                .contains("b●●")
                .doesNotContain("blue_owl");
        screen.reveal(pane);
        assertThat(screen.words()).contains("blue_owl");
    }

    @Languages
    @DisplayName("sorts by raw values: days by time, not by what they read")
    void sorts(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, mails -> {}));
        TableView<CaseItem> table = table(pane);
        TableColumn<CaseItem, ?> received = column(table, "received");
        screen.on(() -> {
            received.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(received));
        });
        assertThat(table.getItems())
                .first()
                .extracting(item -> item.row().number())
                .isEqualTo(Samples.OTHER_ADDRESS);
        assertThat(table.getItems())
                .last()
                .extracting(item -> item.row().number())
                .isEqualTo(Samples.LATE);
        screen.on(() -> {
            TableColumn<CaseItem, ?> deadline = column(table, "deadline");
            deadline.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(deadline));
        });
        assertThat(table.getItems())
                .first()
                .extracting(item -> item.row().number())
                .isEqualTo(Samples.INCOMPLETE);
    }

    @Languages
    @DisplayName("Ctrl+F leads to the search, Enter applies it, one button clears all filters")
    void searches(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, mails -> {}));
        screen.clickOn(table(pane));
        screen.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        TextField search = (TextField) pane.lookup("#search");
        assertThat(search.isFocused()).isTrue();
        screen.write("mint").type(KeyCode.ENTER);
        assertThat(table(pane).getItems())
                .singleElement()
                .extracting(item -> item.row().number())
                .isEqualTo(Samples.REVIEWED);
        assertThat(count(pane)).isEqualTo(screen.text("ui.list.count", 1, 6));
        screen.clickOn("#clear");
        assertThat(table(pane).getItems()).hasSize(6);
        assertThat(search.getText()).isEmpty();
        assertThat(pane.lookup("#clear").isVisible()).isFalse();
    }

    @Languages
    @DisplayName("filters by stage, and says so when nothing is left")
    void stages(Locale language) {
        FxScreen screen = new FxScreen(language);
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, mails -> {}));
        @SuppressWarnings("unchecked")
        CheckComboBox<Stage> stages = (CheckComboBox<Stage>) pane.lookup("#stages");
        screen.on(() -> stages.getCheckModel().check(Stage.PAPERS));
        assertThat(table(pane).getItems())
                .singleElement()
                .extracting(item -> item.row().number())
                .isEqualTo(Samples.PAPERS);
        screen.on(() -> {
            stages.getCheckModel().clearChecks();
            stages.getCheckModel().check(Stage.DISCLOSED);
        });
        assertThat(screen.words()).contains(screen.text("ui.list.none-match"));
    }

    @Test
    @DisplayName("Enter and double click open the case")
    void opens() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, mails -> {}));
        screen.on(() -> {
            table(pane).requestFocus();
            table(pane).getSelectionModel().select(1);
        });
        screen.type(KeyCode.ENTER);
        screen.doubleClickOn("K2016-000006");
        assertThat(opened).containsExactly(Samples.INCOMPLETE, Samples.OTHER_ADDRESS);
    }

    @Test
    @DisplayName("R5.01: mails that are chosen or dropped go where a person looks at each first")
    void receives() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        List<Path> gone = new ArrayList<>();
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, opened::add, gone::addAll));
        screen.mails = List.of(Path.of("a.eml"));
        screen.clickOn(".receive");
        screen.on(
                () -> pane.receive(MailDrop.mails(List.of(new File("b.eml"), new File("c.pdf")))));
        assertThat(gone).containsExactly(Path.of("a.eml"), Path.of("b.eml"));
        assertThat(table(pane).getItems()).hasSize(6);
    }

    @SuppressWarnings("unchecked")
    private static TableView<CaseItem> table(CaseListPane pane) {
        return (TableView<CaseItem>) pane.lookup(".case-table");
    }

    private static String count(CaseListPane pane) {
        return ((Label) pane.lookup("#count")).getText();
    }

    private static TableColumn<CaseItem, ?> column(TableView<CaseItem> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }
}

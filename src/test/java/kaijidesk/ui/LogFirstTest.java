package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Look;
import kaijidesk.cases.Stage;
import kaijidesk.desk.TrailDesk;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailKind;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Mailings;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.ledgers.LedgersPane;
import kaijidesk.ui.list.CaseListPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Looks at personal data in the window")
class LogFirstTest {
    @TempDir Path folder;

    private final FxScreen screen = new FxScreen(Locale.JAPAN);

    @Test
    @DisplayName("R6.02: a letter's preview, print and saving are logged by case and letter")
    void letters() throws Exception {
        CaseDetailPane pane = letter();
        screen.reveal(pane.lookup(".page-preview"));
        assertThat(picture(pane).getImage()).isNotNull();
        screen.clickOn(screen.text("ui.letters.print"));
        assertThat(screen.printed).isEqualTo(1);
        screen.saveTo = Optional.of(folder.resolve("letter.pdf"));
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(folder.resolve("letter.pdf")).isNotEmptyFile();
        assertThat(screen.office.looks)
                .extracting(Look::kind)
                .containsExactly(Look.Kind.PREVIEW, Look.Kind.EXPORT);
        String id = screen.office.looks.getFirst().about();
        assertThat(screen.office.looks)
                .allMatch(look -> Samples.PAPERS.equals(look.number()))
                .extracting(Look::about)
                .containsOnly(id);
        TrailFilter prints = TrailDesk.filter(null, TrailKind.PRINT, null, null, null);
        assertThat(screen.office.behind().trail().entries(prints, Long.MAX_VALUE, 10))
                .as("of its print the desk keeps the entry")
                .extracting(row -> row.entry().about())
                .containsExactly(id);
    }

    @Test
    @DisplayName("R6.02: without its log no letter shows, and none is saved")
    void noLetters() throws Exception {
        CaseDetailPane pane = letter();
        screen.office.noLog = new IllegalStateException("no log");
        screen.reveal(pane.lookup(".page-preview"));
        assertThat(picture(pane).getImage()).isNull();
        screen.saveTo = Optional.of(folder.resolve("letter.pdf"));
        screen.clickOn(screen.text("ui.letters.save"));
        assertThat(folder.resolve("letter.pdf")).doesNotExist();
    }

    @Test
    @DisplayName("R6.02: a preview ends by itself; its picture is gone, and pages turn no more")
    void covered() throws Exception {
        CaseDetailPane pane = letter();
        screen.reveal(pane.lookup(".page-preview"));
        screen.on(() -> screen.seconds.pass(60));
        assertThat(picture(pane).getImage()).isNull();
        assertThat(pane.lookupAll(".page-button")).isNotEmpty().allMatch(Node::isDisabled);
        assertThat(screen.words()).contains(screen.text("ui.preview.covered"));
    }

    @Test
    @DisplayName("R6.02: a copy is logged before it is on the clipboard, and not there without it")
    void copies() {
        CaseDetailPane pane = open(Section.CORRESPONDENCE);
        Button copy = (Button) pane.lookup("#copy-to-COUNTERPARTY");
        screen.on(() -> Clipboard.getSystemClipboard().clear());
        screen.office.noLog = new IllegalStateException("no log");
        screen.on(copy::fire);
        assertThat(clip()).isNull();
        screen.office.noLog = null;
        screen.on(copy::fire);
        assertThat(clip()).isEqualTo("old_camera_shop@mail.example");
        assertThat(screen.office.looks)
                .containsExactly(
                        new Look(Look.Kind.COPY, Samples.PAPERS, "ui.mails.copy-to-COUNTERPARTY"));
    }

    @Test
    @DisplayName("R6.02: a search is logged with its hits, never its text; without a log it waits")
    void searches() {
        CaseListPane pane = screen.show(ui -> new CaseListPane(ui, number -> {}, mails -> {}));
        TextField search = (TextField) pane.lookup("#search");
        screen.on(search::requestFocus);
        screen.on(() -> search.setText("blue_owl"));
        screen.type(KeyCode.ENTER);
        assertThat(screen.words()).contains(screen.text("ui.list.count", 1, 6));
        assertThat(screen.office.looks).containsExactly(new Look(Look.Kind.SEARCH, null, "hits=1"));
        screen.type(KeyCode.ENTER);
        assertThat(screen.office.looks).as("the same search is one search").hasSize(1);
        screen.office.noLog = new IllegalStateException("no log");
        screen.on(() -> search.setText("mint"));
        screen.type(KeyCode.ENTER);
        screen.on(() -> search.setText("hana22"));
        screen.type(KeyCode.ENTER);
        assertThat(pane.lookupAll(".table-row-cell")).isNotEmpty();
        assertThat(screen.words()).doesNotContain("K2016-000002");
    }

    @Test
    @DisplayName("R6.02: a ledger's reveal, print and export are logged")
    void ledgers() {
        screen.office.ledger(new Ledger(LedgerKind.DESTRUCTIONS, List.of()));
        LedgersPane pane =
                screen.show(ui -> new LedgersPane(LedgerKind.DESTRUCTIONS, ui, number -> {}));
        screen.on(() -> ((Button) pane.lookup("#print")).fire());
        assertThat(screen.office.looks)
                .containsExactly(new Look(Look.Kind.PRINT, null, "ledger-destructions"));
    }

    @Test
    @DisplayName("R6.02: Ctrl+Shift+M shows all that is masked on the screen, and masks it again")
    void key() {
        Overlay overlay =
                screen.show(ui -> {
                    Overlay made = new Overlay();
                    made.screen(new CaseDetailPane(Samples.REVIEWED, ui, () -> {}, number -> {}));
                    return made;
                });
        screen.on(() -> overlay.lookup("#back").requestFocus());
        press();
        assertThat(screen.words()).contains("mint_leaf", "髙﨑 花子", "東京都小金井市本町1-1-1");
        press();
        assertThat(screen.words()).doesNotContain("mint_leaf", "花子", "小金井");
        assertThat(screen.office.looks).hasSizeGreaterThan(2);
    }

    private void press() {
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M)
                .release(KeyCode.M, KeyCode.SHIFT, KeyCode.CONTROL);
        screen.on(() -> {});
    }

    private CaseDetailPane letter() throws Exception {
        Mailings.issue(screen.office, Stage.PAPERS);
        CaseDetailPane pane = open(Section.LETTERS);
        assertThat(screen.words()).contains(screen.texts.of(LetterKind.GUIDANCE));
        return pane;
    }

    private CaseDetailPane open(Section section) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, number -> {}));
        screen.on(() -> pane.turnTo(section));
        screen.words();
        return pane;
    }

    private static ImageView picture(CaseDetailPane pane) {
        return (ImageView) pane.lookup(".paper .image-view");
    }

    private String clip() {
        AtomicReference<String> found = new AtomicReference<>();
        screen.on(() -> found.set(Clipboard.getSystemClipboard().getString()));
        return found.get();
    }
}

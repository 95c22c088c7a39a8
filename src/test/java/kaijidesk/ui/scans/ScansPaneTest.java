package kaijidesk.ui.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.SheetCode;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Step;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.ScanFault;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.parts.RevealButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The screen of scanned paper")
class ScansPaneTest {
    private static final CaseNumber CASE = CaseNumber.of(2016, 1);

    @Languages
    @DisplayName("R6.02: pictures are covered until a look is logged, and fetched only then")
    void covered(Locale language) throws Exception {
        FxScreen screen = screen(language);
        ScansPane pane = show(screen);
        select(pane, screen, 0);
        assertThat(pictures(pane)).isZero();
        assertThat(screen.office.looks).isEmpty();

        screen.on(() -> RevealButton.toggleAll(pane));

        assertThat(pictures(pane)).isPositive();
        assertThat(screen.office.looks).isNotEmpty();
        screen.on(() -> RevealButton.toggleAll(pane));
        assertThat(pictures(pane)).isZero();
    }

    @Languages
    @DisplayName("R2.12: a page that must not be filed says why, in words and not by colour alone")
    void stopped(Locale language) throws Exception {
        FxScreen screen = screen(language);
        Step why = Step.of("scan.stop.other-version", "K2016-000001-P2", "K2016-000001-P1");
        screen.office.scans().verdicts.put("S2016-000002", new FilingVerdict.Stopped(why));
        show(screen);

        assertThat(screen.words())
                .contains(
                        screen.text("ui.scans.uncoded"),
                        screen.text(
                                "step.scan.stop.other-version",
                                "K2016-000001-P2",
                                "K2016-000001-P1"));
    }

    @Languages
    @DisplayName("a page is filed only where the user says: case and row, nothing by itself")
    void files(Locale language) throws Exception {
        FxScreen screen = screen(language);
        ScansPane pane = show(screen);
        select(pane, screen, 0);
        screen.on(((Button) pane.lookup("#file-scan"))::fire);
        assertThat(screen.words()).contains(screen.text("ui.scans.no-case"));
        screen.on(() -> {
            ComboBox<?> number = (ComboBox<?>) pane.lookup("#scan-case");
            number.getEditor().setText("ｋ2016-000001");
        });
        screen.on(((Button) pane.lookup("#file-scan"))::fire);
        assertThat(screen.words()).contains(screen.text("ui.scans.no-row"));
        screen.on(() -> ((ComboBox<?>) pane.lookup("#scan-row")).getSelectionModel().select(0));
        screen.on(((Button) pane.lookup("#file-scan"))::fire);

        assertThat(screen.office.scans().of(CASE))
                .singleElement()
                .satisfies(page -> assertThat(page.paper()).isEqualTo(PaperKind.values()[0]));
        assertThat(tray(pane).getItems()).hasSize(1);
    }

    @Languages
    @DisplayName(
            "files that are chosen are taken in; one that can't be read is named with a remedy")
    void takes(Locale language, @TempDir Path folder) throws Exception {
        FxScreen screen = screen(language);
        ScansPane pane = show(screen);
        screen.mails = List.of(Files.write(folder.resolve("a.pdf"), png()));
        screen.office.scans().coming.add(page("S2016-000003"));
        screen.on(((Button) pane.lookup("#choose-scans"))::fire);
        assertThat(tray(pane).getItems()).hasSize(3);
        assertThat(screen.notices.getLast()).contains("a.pdf", "1");

        screen.office.scans().unreadable = new CannotRead(ScanFault.LOCKED, 0);
        screen.on(((Button) pane.lookup("#choose-scans"))::fire);
        assertThat(screen.notices.getLast()).endsWith(screen.text("cli.scan.LOCKED", "a.pdf"));
    }

    @Languages
    @DisplayName("a page is destroyed for a reason, and not without one")
    void destroys(Locale language) throws Exception {
        FxScreen screen = screen(language);
        ScansPane pane = show(screen);
        select(pane, screen, 0);
        screen.on(((Button) pane.lookup("#turn-scan"))::fire);
        screen.on(((Button) pane.lookup("#destroy-scan"))::fire);
        screen.on(() -> commit(screen).fire());
        assertThat(screen.words()).contains(screen.text("step.scan.reason-needed"));
        screen.on(() ->
                ((TextInputControl) screen.form().orElseThrow().lookup("#field-reason"))
                        .setText("白紙"));
        screen.on(() -> commit(screen).fire());

        assertThat(screen.form()).isEmpty();
        assertThat(tray(pane).getItems()).hasSize(1);
    }

    @Test
    @DisplayName(
            "a watched folder's file is taken once it no longer grows, and moved once its pages are stored")
    void watched(@TempDir Path folder) throws Exception {
        WatchedFolder watched = new WatchedFolder(folder);
        Path file = Files.write(folder.resolve("a.pdf"), new byte[10]);
        assertThat(watched.look()).isEmpty();
        Files.write(file, new byte[20]);
        assertThat(watched.look()).isEmpty();
        assertThat(watched.look()).containsExactly(file);
        assertThat(watched.look()).as("never twice").isEmpty();

        WatchedFolder.stored(file);
        assertThat(folder.resolve("taken").resolve("a.pdf")).exists();
        Files.write(file, new byte[20]);
        WatchedFolder.stored(file);
        assertThat(folder.resolve("taken").resolve("2-a.pdf")).exists();
    }

    @Test
    @DisplayName("the screen takes what lies in the watched folder, and forgets none that fails")
    void watchedOnScreen(@TempDir Path folder) throws Exception {
        FxScreen screen = screen(Locale.JAPAN);
        screen.folder = java.util.Optional.of(folder);
        screen.office.scans().coming.add(page("S2016-000003"));
        ScansPane pane = show(screen);
        screen.on(((Button) pane.lookup("#watch-folder"))::fire);
        Path file = Files.write(folder.resolve("b.png"), png());
        screen.on(pane::look);
        screen.on(pane::look);

        assertThat(tray(pane).getItems()).hasSize(3);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("taken").resolve("b.png")).exists();
    }

    private static FxScreen screen(Locale language) throws IOException {
        FxScreen screen = new FxScreen(language);
        for (String id : List.of("S2016-000001", "S2016-000002")) {
            screen.office.scans().put(page(id), png());
        }
        return screen;
    }

    private static ScansPane show(FxScreen screen) {
        return screen.show(ui -> new ScansPane(ui, Settings.inMemory(Locale.JAPAN, false, 100)));
    }

    private static void select(ScansPane pane, FxScreen screen, int row) {
        screen.on(() -> tray(pane).getSelectionModel().select(row));
    }

    private static ListView<?> tray(ScansPane pane) {
        return (ListView<?>) pane.lookup("#tray");
    }

    private static Button commit(FxScreen screen) {
        return screen.form().orElseThrow().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(screen.text("ui.scans.destroy")))
                .findFirst()
                .orElseThrow();
    }

    private static long pictures(ScansPane pane) {
        return pane.lookupAll(".image-view").stream()
                .filter(view -> ((ImageView) view).getImage() != null)
                .count();
    }

    private static ScanPage page(String id) {
        return new ScanPage(
                id,
                null,
                null,
                null,
                SheetCode.NONE,
                ScanState.TRAY,
                "B-000001",
                1,
                Samples.NOW,
                id,
                60,
                80,
                96,
                "image/png");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }
}

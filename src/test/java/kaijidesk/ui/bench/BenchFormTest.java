package kaijidesk.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Look;
import kaijidesk.cases.ScanMark;
import kaijidesk.desk.CannotDo;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.PageDots;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.detail.CaseDetailPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bench: papers to look at, masks, seals")
class BenchFormTest {
    @Languages
    @DisplayName("R6.02: a page shows only once the look at it is logged, and not for longer")
    void covered(Locale language) {
        FxScreen screen = papers(language);
        openMasks(screen);
        SheetView sheet = sheet(screen, "#bench-left");

        assertThat(screen.words()).contains(screen.text("ui.preview.covered"));
        assertThat(sheet.image()).isNull();
        assertThat(looks(screen)).isZero();

        reveal(screen);
        assertThat(sheet.image()).isNotNull();
        assertThat(looks(screen)).isPositive();

        screen.on(() -> screen.seconds.pass(61));
        assertThat(sheet.image()).isNull();
        assertThat(button(screen, "#mask-add").isDisabled()).isTrue();
    }

    @Languages
    @DisplayName(
            "R2.11: by keyboard alone: a rectangle, its kind, sure, and its pixels are gone for good")
    void masks(Locale language) throws Exception {
        FxScreen screen = papers(language);
        openMasks(screen);
        reveal(screen);
        BufferedImage before = kept(screen, "S2016-000001");
        SheetView sheet = sheet(screen, "#bench-left");
        screen.on(sheet::requestFocus);
        screen.push(KeyCode.N);
        for (int i = 0; i < 40; i++) {
            screen.push(KeyCode.UP);
        }
        screen.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(screen.words()).contains(screen.text("ui.bench.mask.drawn", 1));
        assertThat(button(screen, "#mask-black").isDisabled()).isTrue();

        screen.on(() -> box(screen, MaskKind.MY_NUMBER).fire());
        screen.on(() -> button(screen, "#mask-black").fire());
        assertThat(screen.office.scans().masked).isEmpty();
        screen.on(() -> button(screen, "#mask-yes").fire());

        assertThat(screen.office.scans().masked).containsExactly("S2016-000001 my-number");
        BufferedImage after = kept(screen, "S2016-000001");
        int black = 0;
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                if (after.getRGB(x, y) != before.getRGB(x, y)) {
                    assertThat(after.getRGB(x, y)).isEqualTo(Color.BLACK.getRGB());
                    black++;
                }
            }
        }
        assertThat(black).isGreaterThan(1000);
        assertThat(file(screen).marks())
                .extracting(ScanMark::kind, ScanMark::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MaskKind.MY_NUMBER, MarkFound.MASKED));
        assertThat(screen.words()).contains(screen.texts.of(MarkFound.MASKED));
    }

    @Languages
    @DisplayName("a paper's row has one way to its scans: the bench, with the page of that paper")
    void oneWay(Locale language) {
        FxScreen screen = papers(language);
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, any -> {}));
        screen.on(() -> pane.turnTo(CaseDetailPane.Section.PAPERS));
        Button way = null;
        for (Button each : ways(screen, PaperKind.SEAL_CERTIFICATE)) {
            assertThat(way).as("another way beside " + way).isNull();
            way = each;
        }
        assertThat(way.getText()).isEqualTo(screen.text("ui.papers.bench", 1));
        assertThat(way.getAccessibleText())
                .contains(screen.texts.of(PaperKind.SEAL_CERTIFICATE), way.getText());
        assertThat(ways(screen, PaperKind.IDENTITY_DOCUMENT)).isEmpty();

        screen.on(way::requestFocus);
        screen.push(KeyCode.SPACE);
        assertThat(sheet(screen, "#bench-left").getAccessibleText())
                .isEqualTo(screen.texts.of(PaperKind.SEAL_CERTIFICATE));
        assertThat(screen.lookup(".bench-pages").queryAs(ListView.class).getItems()).hasSize(3);
        screen.on(button(screen, "#close-bench")::fire);
        assertThat(screen.form()).isEmpty();

        screen.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(sheet(screen, "#bench-left").getAccessibleText())
                .isEqualTo(screen.texts.of(PaperKind.RESIDENCE_CERTIFICATE));
    }

    /** What a paper's head leads to its scans by. */
    private static List<Button> ways(FxScreen screen, PaperKind kind) {
        return ((VBox) screen.lookup("#paper-" + kind).query())
                .getChildren().getFirst().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> !button.getStyleClass().contains("receive-paper"))
                        .filter(Node::isVisible)
                        .toList();
    }

    @Test
    @DisplayName("R2.11: what is masked on one sheet isn't to be seen on the other any more")
    void bothSheets() {
        FxScreen screen = papers(Locale.JAPAN);
        openMasks(screen);
        reveal(screen);
        screen.on(() -> screen.lookup("#bench-beside").queryAs(ToggleButton.class).fire());
        SheetView right = sheet(screen, "#bench-right");
        var before = right.image();
        screen.on(() -> button(screen, "#mask-add").fire());
        screen.on(() -> box(screen, MaskKind.OTHER).fire());
        screen.on(() -> button(screen, "#mask-black").fire());
        screen.on(() -> button(screen, "#mask-yes").fire());

        int x = BenchScans.WIDTH / 2;
        int y = BenchScans.HEIGHT / 2;
        assertThat(before.getPixelReader().getColor(x, y))
                .isNotEqualTo(javafx.scene.paint.Color.BLACK);
        assertThat(right.image().getPixelReader().getColor(x, y))
                .isEqualTo(javafx.scene.paint.Color.BLACK);
    }

    @Test
    @DisplayName("R2.11: who isn't sure changes nothing")
    void notSure() throws Exception {
        FxScreen screen = papers(Locale.JAPAN);
        openMasks(screen);
        reveal(screen);
        byte[] before = screen.office.scans().kept("S2016-000001");
        screen.on(() -> button(screen, "#mask-add").fire());
        screen.on(() -> box(screen, MaskKind.MY_NUMBER).fire());
        screen.on(() -> button(screen, "#mask-black").fire());
        screen.on(() -> button(screen, "#mask-no").fire());

        assertThat(screen.office.scans().kept("S2016-000001")).isSameAs(before);
        assertThat(file(screen).marks()).isEmpty();
    }

    @Test
    @DisplayName("R2.11: dragging draws a rectangle, and what isn't on the page is found absent")
    void drags() throws Exception {
        FxScreen screen = papers(Locale.JAPAN);
        openMasks(screen);
        reveal(screen);
        SheetView sheet = sheet(screen, "#bench-left");
        screen.drag(sheet).dropBy(30, 20);
        assertThat(screen.words()).contains(screen.text("ui.bench.mask.drawn", 1));

        screen.on(() -> box(screen, MaskKind.MY_NUMBER).fire());
        screen.on(() -> button(screen, "#mark-absent").fire());
        assertThat(file(screen).marks())
                .extracting(ScanMark::found)
                .containsExactly(MarkFound.ABSENT);
    }

    @Test
    @DisplayName("two pages lie side by side, and move together when they are told to")
    void beside() {
        FxScreen screen = papers(Locale.JAPAN);
        openMasks(screen);
        reveal(screen);
        screen.on(() -> screen.lookup("#bench-beside").queryAs(ToggleButton.class).fire());
        SheetView left = sheet(screen, "#bench-left");
        SheetView right = sheet(screen, "#bench-right");
        assertThat(right.image()).isNotNull();
        screen.on(() ->
                screen.lookup(".bench-pages")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .selectLast());
        assertThat(right.getAccessibleText())
                .isEqualTo(screen.texts.of(PaperKind.SEAL_CERTIFICATE));

        screen.on(() -> left.zoom(2));
        assertThat(right.gaze().get()).isNotEqualTo(left.gaze().get());
        screen.on(() -> screen.lookup("#bench-together").queryAs(ToggleButton.class).fire());
        screen.on(() -> left.turn(90));
        screen.on(() -> left.zoom(2));
        assertThat(right.gaze().get()).isEqualTo(left.gaze().get());
        screen.on(() -> right.step(-1));
        assertThat(left.gaze().get()).isEqualTo(right.gaze().get());
    }

    @Languages
    @DisplayName(
            "R2.13: both seals are marked, laid over each other, and a person says what is seen")
    void seals(Locale language) throws Exception {
        FxScreen screen = papers(language);
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, any -> {}));
        screen.on(() -> pane.turnTo(CaseDetailPane.Section.PAPERS));
        receiveSealCertificate(screen);
        screen.on(pane::reload);
        screen.on(() -> screen.lookup("#check-SEAL_MATCHES_PLEDGE .bench").queryButton().fire());
        assertThat(screen.words()).contains(screen.text("ui.preview.covered"));
        reveal(screen);
        assertThat(button(screen, "#seal-record").isDisabled()).isTrue();
        for (String paper : java.util.List.of("PLEDGE", "SEAL_CERTIFICATE")) {
            SheetView sheet =
                    screen.lookup("#seal-" + paper + " .sheet-view").queryAs(SheetView.class);
            screen.on(sheet::requestFocus);
            screen.push(KeyCode.N);
            for (int i = 0; i < 4; i++) {
                screen.push(KeyCode.SHIFT, KeyCode.DOWN);
            }
        }
        SealComparison comparison = screen.lookup("#seal-comparison").queryAs(SealComparison.class);
        assertThat(comparison.sitting()).isNotNull();
        for (Sitting.Way way : Sitting.Way.values()) {
            screen.on(() -> screen.lookup("#seal-way-" + way).queryAs(ToggleButton.class).fire());
            assertThat(comparison.way()).isEqualTo(way);
            assertThat(screen.lookup("#seal-share").query().getParent().isVisible())
                    .isEqualTo(way == Sitting.Way.OVERLAY);
            assertThat(screen.lookup("#seal-blink-FAST").query().getParent().isManaged()).isTrue();
        }
        screen.on(comparison::requestFocus);
        screen.push(KeyCode.RIGHT);
        screen.push(KeyCode.PERIOD);
        assertThat(comparison.sitting().placement().rightMm()).isEqualTo(0.1);
        assertThat(comparison.sitting().placement().degrees()).isEqualTo(0.5);
        assertThat(screen.words()).contains(screen.text("ui.seal.laid", "0.5", "0.1", "0.0"));

        screen.on(() ->
                screen.lookup("#seal-UNDECIDED").queryAs(RadioButton.class).setSelected(true));
        assertThat(button(screen, "#seal-record").isDisabled()).isTrue();
        screen.on(() -> screen.lookup("#seal-note").queryAs(TextArea.class).setText("かすれて読めない"));
        screen.on(() -> button(screen, "#seal-record").fire());
        var found =
                file(screen)
                        .papers()
                        .get(PaperKind.SEAL_CERTIFICATE)
                        .results()
                        .get(PaperCheck.SEAL_MATCHES_PLEDGE);
        assertThat(found.holds()).isFalse();
        assertThat(found.note()).isEqualTo(screen.text("ui.seal.undecided", "かすれて読めない"));
    }

    private static FxScreen papers(Locale language) {
        FxScreen screen = new FxScreen(language);
        BenchScans.put(screen.office.scans(), Samples.PAPERS);
        return screen;
    }

    private static void openMasks(FxScreen screen) {
        CaseDetailPane pane =
                screen.show(ui -> new CaseDetailPane(Samples.PAPERS, ui, () -> {}, any -> {}));
        screen.on(() -> pane.turnTo(CaseDetailPane.Section.PAPERS));
        screen.on(() -> screen.lookup("#check-RESIDENCE_NO_MY_NUMBER .bench").queryButton().fire());
    }

    private static void receiveSealCertificate(FxScreen screen) throws CannotDo {
        java.time.LocalDate day = java.time.LocalDate.of(2016, 7, 25);
        screen.office.perform(
                Samples.PAPERS,
                screen.office.open(Samples.PAPERS, Samples.REVIEWER).version(),
                new kaijidesk.cases.ReceivePaper(PaperKind.SEAL_CERTIFICATE, day, day, null, null),
                Samples.REVIEWER);
    }

    private static void reveal(FxScreen screen) {
        screen.reveal(screen.lookup(".bench-form").query());
    }

    private static long looks(FxScreen screen) {
        return screen.office.looks.stream()
                .filter(look -> look.kind() == Look.Kind.PREVIEW)
                .count();
    }

    private static BufferedImage kept(FxScreen screen, String id) throws Exception {
        return PageDots.read(screen.office.scans().kept(id));
    }

    private static CaseFile file(FxScreen screen) throws CannotDo {
        return screen.office.open(Samples.PAPERS, Samples.REVIEWER).file();
    }

    private static SheetView sheet(FxScreen screen, String selector) {
        return screen.lookup(selector).queryAs(SheetView.class);
    }

    private static Button button(FxScreen screen, String selector) {
        return screen.lookup(selector).queryButton();
    }

    private static CheckBox box(FxScreen screen, MaskKind kind) {
        return screen.lookup("#mask-" + kind.name()).queryAs(CheckBox.class);
    }
}

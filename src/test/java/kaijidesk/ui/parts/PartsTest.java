package kaijidesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Headline;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Progress;
import kaijidesk.cases.Stage;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.masks.Steps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

@DisplayName("Parts of screens")
class PartsTest {
    @Languages
    @DisplayName("a lamp says its status by a word and an icon of its own")
    void lamp(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.show(ui -> new StackPane());
        List<String> icons =
                EnumSet.allOf(Status.class).stream()
                        .map(status -> new StatusLamp(status, screen.texts))
                        .peek(lamp -> assertThat(lamp.getText()).isNotBlank())
                        .map(lamp -> ((FontIcon) lamp.getGraphic()).getIconLiteral())
                        .toList();
        assertThat(icons).doesNotHaveDuplicates();
    }

    @Languages
    @DisplayName("a headline's chip names its word and its rules")
    void chip(Locale language) {
        FxScreen screen = new FxScreen(language);
        screen.show(ui -> new StackPane());
        Headline headline = new Headline(Headline.Word.BARRED, List.of(Rule.R1_02, Rule.R1_03));
        assertThat(Chip.of(headline, screen.texts).getText())
                .isEqualTo(screen.texts.of(Headline.Word.BARRED) + " R1.02 R1.03");
    }

    @Languages
    @DisplayName("the stepper shows the stage's own word where the case stands")
    void stepper(Locale language) {
        FxScreen screen = new FxScreen(language);
        StageStepper stepper =
                screen.show(ui ->
                        new StageStepper(
                                Stage.CONTACT_RELEASE_PENDING,
                                new Progress(
                                        List.of(Stage.Milestone.values()),
                                        Stage.Milestone.REVIEW,
                                        EnumSet.of(Stage.Milestone.RECEIPT)),
                                ui.texts()));
        Label here = (Label) stepper.lookup(".here");
        assertThat(here.getText()).isEqualTo(screen.texts.of(Stage.CONTACT_RELEASE_PENDING));
        assertThat(stepper.lookupAll(".step.reached")).hasSize(1);
        assertThat(stepper.lookupAll(".step.ahead")).hasSize(4);
    }

    @Languages
    @DisplayName("R1.03: the strip shows all five days and fits into 700 px without overlap")
    void strip(Locale language) {
        CivilPeriod period = CivilPeriod.of(LocalDate.of(2016, 3, 1), 3);
        LocalDate received = LocalDate.of(2016, 6, 10);
        LocalDate today = LocalDate.of(2026, 11, 22);
        FxScreen screen = new FxScreen(language);
        PeriodStrip[] strip = new PeriodStrip[1];
        screen.show(ui -> {
            strip[0] = new PeriodStrip(period, period.lastDay(), received, today, ui.texts());
            strip[0].setMinWidth(700);
            strip[0].setMaxWidth(700);
            return new StackPane(strip[0]);
        });
        List<Node> labels = strip[0].lookupAll(".mark").stream().toList();
        assertThat(labels).hasSize(5);
        assertThat(screen.words())
                .contains(screen.texts.day(period.event()))
                .contains(screen.texts.day(period.lastDay()))
                .contains(screen.texts.day(received))
                .contains(screen.texts.day(today));
        for (Node label : labels) {
            assertThat(label.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(label.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(700);
            assertThat(labels)
                    .filteredOn(other -> other != label)
                    .noneMatch(other ->
                            other.getBoundsInParent().intersects(label.getBoundsInParent()));
        }
    }

    @Languages
    @DisplayName("R5.03, R6.03: a running period shows its event, its last day and today")
    void running(Locale language) {
        LocalDate event = LocalDate.of(2016, 8, 1);
        FxScreen screen = new FxScreen(language);
        PeriodStrip strip =
                screen.show(ui ->
                        new PeriodStrip(
                                "ui.stage.closed",
                                event,
                                "ui.stage.kept-until",
                                event.plusYears(3),
                                event.plusDays(9),
                                Tone.NEUTRAL,
                                ui.texts()));
        assertThat(strip.lookupAll(".mark")).hasSize(3);
        assertThat(screen.words())
                .contains(screen.text("ui.stage.closed"), screen.text("ui.stage.kept-until"))
                .contains(
                        screen.texts.day(event),
                        screen.texts.day(event.plusYears(3)),
                        screen.texts.day(event.plusDays(9)));
        assertThat(strip.getAccessibleText()).contains(screen.texts.day(event.plusYears(3)));
    }

    @Test
    @DisplayName("two things stand beside each other where there is room, else one above the other")
    void beside() {
        Card main = new Card("a");
        Card aside = new Card("b");
        FxScreen screen = new FxScreen(Locale.JAPAN);
        Beside[] both = new Beside[1];
        screen.show(ui -> new StackPane(both[0] = new Beside(main, aside, 1)));
        screen.on(() -> resize(both[0], 1200));
        assertThat(aside.getLayoutX()).isGreaterThan(main.getWidth());
        assertThat(aside.getLayoutY()).isZero();
        screen.on(() -> resize(both[0], 800));
        assertThat(aside.getLayoutX()).isZero();
        assertThat(aside.getLayoutY()).isGreaterThan(main.getHeight());
    }

    private static void resize(Beside both, double width) {
        both.setManaged(false);
        both.resize(width, 600);
        both.layout();
    }

    @Languages
    @DisplayName("a stepper without room keeps the word of the stage only")
    void terse(Locale language) {
        FxScreen screen = new FxScreen(language);
        StageStepper stepper =
                screen
                        .show(ui -> {
                            StageStepper narrow =
                                    new StageStepper(
                                            Stage.PAPERS,
                                            new Progress(
                                                    List.of(Stage.Milestone.values()),
                                                    Stage.Milestone.PAPERS,
                                                    EnumSet.of(Stage.Milestone.RECEIPT)),
                                            ui.texts());
                            narrow.setMaxWidth(360);
                            return new StackPane(narrow);
                        })
                        .getChildren()
                        .stream()
                        .map(StageStepper.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(stepper.lookupAll(".step"))
                .extracting(step -> ((Label) step).getContentDisplay() == ContentDisplay.LEFT)
                .filteredOn(word -> word)
                .hasSize(1);
    }

    @Languages
    @DisplayName("a verdict that needs a look shows its steps, another one on demand")
    void verdict(Locale language) {
        FxScreen screen = new FxScreen(language);
        Step step = Step.of("period.too-late", LocalDate.of(2016, 6, 1));
        VerdictRow barred =
                screen.show(ui ->
                        new VerdictRow(
                                Verdict.of(Rule.R1_03, Status.BARRED, step),
                                ui.reveal(null, "test"),
                                ui.texts()));
        assertThat(barred.expandedProperty().get()).isTrue();
        assertThat(screen.words())
                .contains("R1.03")
                .contains("1. " + Steps.text(step, screen.texts));
        VerdictRow holds =
                screen.show(ui ->
                        new VerdictRow(
                                Verdict.of(Rule.R1_00, Status.HOLDS, Step.of("delivery.anonymous")),
                                ui.reveal(null, "test"),
                                ui.texts()));
        assertThat(holds.expandedProperty().get()).isFalse();
        screen.clickOn(holds.lookup(".verdict-head"));
        assertThat(holds.expandedProperty().get()).isTrue();
    }

    @Languages
    @DisplayName("a barred act can't be pressed, can be focused, and names the rules that bar it")
    void barredAct(Locale language) {
        FxScreen screen = new FxScreen(language);
        AtomicInteger pressed = new AtomicInteger();
        Bar bar = new Bar(Rule.R6_04, Step.of("bar.same-person"));
        NextAct act = new NextAct(ActKind.RELEASE_CONTACT_DISCLOSURE, List.of(bar));
        NextActButton button =
                screen.show(
                        ui -> new NextActButton(act, true, pressed::incrementAndGet, ui.texts()));
        screen.clickOn(button);
        assertThat(pressed).hasValue(0);
        assertThat(button.button().isDisabled()).isTrue();
        assertThat(button.isFocusTraversable()).isTrue();
        assertThat(button.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(button.getAccessibleHelp())
                .contains("R6.04", screen.text("step.bar.same-person"));
    }

    @Test
    @DisplayName("an allowed act can be pressed, and the natural one is accented")
    void allowedAct() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        AtomicInteger pressed = new AtomicInteger();
        NextActButton button =
                screen.show(ui ->
                        new NextActButton(
                                new NextAct(ActKind.ADD_NOTE, List.of()),
                                true,
                                pressed::incrementAndGet,
                                ui.texts()));
        screen.clickOn(button.button());
        assertThat(pressed).hasValue(1);
        assertThat(button.button().getStyleClass()).contains("accent");
    }

    @Test
    @DisplayName("R6.02: masked data shows its first character only, until asked for")
    void masked() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        Reveal data = screen.ui.reveal(null, "test");
        MaskedText text =
                screen.show(ui -> {
                    MaskedText made = new MaskedText("髙﨑 花子", data);
                    made.getChildren().add(RevealButton.icon(data, ui.texts()));
                    return made;
                });
        assertThat(text.shown()).isEqualTo("髙●●");
        ToggleButton reveal = (ToggleButton) text.lookup(".reveal");
        assertThat(reveal.getAccessibleText()).startsWith(screen.text("ui.mask.show"));
        screen.clickOn(reveal);
        assertThat(reveal.getAccessibleText()).startsWith(screen.text("ui.mask.hide"));
        assertThat(text.shown()).isEqualTo("髙﨑 花子");
        screen.clickOn(reveal);
        assertThat(text.shown()).isEqualTo("髙●●");
    }

    @Test
    @DisplayName("R6.02: a mask keeps a character whole and doesn't tell the length")
    void masks() {
        assertThat(Masks.of("𠮷野 太郎")).isEqualTo("𠮷●●");
        assertThat(Masks.of("辻\uDB40\uDD00 太郎")).isEqualTo("辻\uDB40\uDD00●●");
        assertThat(Masks.of("")).isEmpty();
        assertThat(Masks.contactsIn("送信元 someone@mail.example を照合")).isEqualTo("送信元 s●● を照合");
        assertThat(Masks.contactsIn("042-000-0000 か 09012345678、〒184-0004"))
                .isEqualTo("0●● か 0●●、〒1●●");
        assertThat(Masks.contactsIn("K2016-000001 は 2016-07-25、t10000001"))
                .as("the desk's own numbers and days stay")
                .isEqualTo("K2016-000001 は 2016-07-25、t10000001");
    }

    @Test
    @DisplayName("what screens can't draw is left out of what they show")
    void shown() {
        assertThat(Shown.of("辻\uDB40\uDD00 太郎")).isEqualTo("辻 太郎");
        assertThat(Shown.of("𠮷野")).isEqualTo("𠮷野");
    }

    @Test
    @DisplayName("an empty state says what to do and offers it")
    void empty() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        Button action = new Button("x");
        screen.show(ui ->
                new EmptyState(
                        org.kordamp.ikonli.material2.Material2OutlinedAL.INBOX,
                        ui.text("ui.list.empty"),
                        ui.text("ui.list.empty.advice"),
                        action));
        assertThat(screen.words())
                .contains(screen.text("ui.list.empty"), screen.text("ui.list.empty.advice"), "x");
    }

    @Languages
    @DisplayName("the gallery holds every part")
    void gallery(Locale language) {
        FxScreen screen = new FxScreen(language);
        Gallery gallery = screen.show(Gallery::of);
        for (String part :
                List.of(
                        ".status-lamp",
                        ".chip",
                        ".stage-stepper",
                        ".period-strip",
                        ".verdict-row",
                        ".next-act",
                        ".masked-text",
                        ".empty-state")) {
            assertThat(gallery.lookup(part)).as(part).isNotNull();
        }
    }
}

package kaijidesk.ui.parts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
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
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Every part on one page, to judge and compare them. */
public final class Gallery extends VBox {
    private final Texts texts;
    private final Reveal reveal;

    private Gallery(Ui ui) {
        this.texts = ui.texts();
        this.reveal = ui.reveal(null, "ui.gallery.name");
        getStyleClass().addAll("cards", "gallery");
    }

    /** The page, with the period strip as seen today. */
    public static Gallery of(Ui ui) {
        Gallery gallery = new Gallery(ui);
        gallery.lamps();
        gallery.chips();
        gallery.steppers();
        gallery.period(ui.today());
        gallery.verdicts();
        gallery.acts();
        gallery.rest();
        return gallery;
    }

    private void lamps() {
        FlowPane lamps = flow();
        for (Status status : Status.values()) {
            lamps.getChildren().add(new StatusLamp(status, texts));
        }
    }

    private void chips() {
        FlowPane stages = flow();
        for (Stage stage : Stage.values()) {
            stages.getChildren().add(Chip.of(stage, texts));
        }
        FlowPane words = flow();
        for (Headline.Word word : Headline.Word.values()) {
            words.getChildren().add(Chip.of(new Headline(word, List.of(Rule.R1_03)), texts));
        }
    }

    private void steppers() {
        List<Stage.Milestone> path = List.of(Stage.Milestone.values());
        getChildren()
                .addAll(
                        new StageStepper(
                                Stage.PAPERS,
                                new Progress(
                                        path,
                                        Stage.Milestone.PAPERS,
                                        EnumSet.of(
                                                Stage.Milestone.RECEIPT,
                                                Stage.Milestone.REVIEW,
                                                Stage.Milestone.CONTACT)),
                                texts),
                        new StageStepper(
                                Stage.REFUSED,
                                new Progress(
                                        path,
                                        Stage.Milestone.END,
                                        EnumSet.of(Stage.Milestone.RECEIPT)),
                                texts));
    }

    private void period(LocalDate today) {
        CivilPeriod period = CivilPeriod.of(LocalDate.of(2016, 3, 1), 3);
        LocalDate received = LocalDate.of(2016, 6, 2);
        getChildren()
                .addAll(
                        new PeriodStrip(
                                period,
                                period.lastDay(),
                                LocalDate.of(2016, 4, 20),
                                LocalDate.of(2016, 4, 25),
                                texts),
                        new PeriodStrip(period, period.lastDay(), received, today, texts),
                        new PeriodStrip(
                                "ui.stage.correction.asked",
                                received,
                                "ui.stage.correction.due",
                                received.plusDays(14),
                                received.plusDays(4),
                                Tone.ACCENT,
                                texts));
    }

    private void verdicts() {
        LocalDate day = LocalDate.of(2016, 6, 1);
        getChildren()
                .addAll(
                        new VerdictRow(
                                Verdict.of(Rule.R1_00, Status.HOLDS, Step.of("delivery.anonymous")),
                                reveal,
                                texts),
                        new VerdictRow(
                                Verdict.of(
                                        Rule.R1_03,
                                        Status.BARRED,
                                        Step.of("received", day),
                                        Step.of("period.too-late", day)),
                                reveal,
                                texts),
                        new VerdictRow(
                                Verdict.of(Rule.R1_04, Status.UNKNOWN, Step.of("dispute.open")),
                                reveal,
                                texts));
    }

    private void acts() {
        Bar bar = new Bar(Rule.R6_04, Step.of("bar.same-person"));
        FlowPane acts = flow();
        acts.getChildren()
                .addAll(
                        new NextActButton(
                                new NextAct(ActKind.FIND_ELIGIBLE, List.of()),
                                true,
                                () -> {},
                                texts),
                        new NextActButton(
                                new NextAct(ActKind.PREPARE_REFUSAL, List.of()),
                                false,
                                () -> {},
                                texts),
                        new NextActButton(
                                new NextAct(ActKind.RELEASE_CONTACT_DISCLOSURE, List.of(bar)),
                                false,
                                () -> {},
                                texts));
    }

    private void rest() {
        Facts facts = new Facts();
        facts.add(texts.of(Stage.PAPERS), texts.get("ui.gallery.name"));
        getChildren()
                .addAll(
                        new Beside(
                                new Card(texts.of(Stage.Milestone.REVIEW), facts),
                                new Card(texts.of(Stage.Milestone.CONTACT)),
                                1),
                        new MaskedText(texts.get("ui.gallery.name"), reveal),
                        RevealButton.worded(reveal, texts),
                        new EmptyState(
                                Material2OutlinedAL.INBOX,
                                texts.get("ui.list.empty"),
                                texts.get("ui.list.empty.advice")),
                        new Label(Shown.of(texts.get("ui.gallery.characters"))));
    }

    private FlowPane flow() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("acts");
        getChildren().add(flow);
        return flow;
    }
}

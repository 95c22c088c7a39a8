package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CheckPaper;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.StatusLamp;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One thing to look at on a paper. Persons pass it at once; failing it asks what was seen. */
final class CheckRow extends HBox {
    private final PaperCheck check;
    private final CaseNumber number;
    private final Map<PaperKind, List<String>> scans;
    private final CaseModel model;
    private final Ui ui;

    CheckRow(PaperVerdict verdict, boolean checkable, CaseView view, CaseModel model, Ui ui) {
        this.number = view.file().number();
        this.scans = view.surroundings().scans();
        this.check = verdict.check();
        this.model = model;
        this.ui = ui;
        getStyleClass().addAll("line", "check-row");
        setId("check-" + check.name());
        setAlignment(Pos.CENTER_LEFT);
        StatusLamp lamp = new StatusLamp(verdict.verdict().status(), ui.texts());
        lamp.getStyleClass().add("fixed-lamp");
        Label name = new Label(ui.texts().of(check));
        name.setWrapText(true);
        VBox text = new VBox(name);
        text.getChildren().addAll(found(verdict.verdict()));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(lamp, text);
        if (check.by() == PaperCheck.By.PROGRAM) {
            Label program = new Label(ui.texts().of(check.by()));
            program.getStyleClass().add("muted");
            program.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(program);
        } else if (checkable) {
            buttons(verdict.verdict().status());
        }
    }

    /**
     * The conclusion; the evidence before it only on demand, and masked then too: names and
     * addresses are among it (R6.02).
     */
    private List<Node> found(Verdict verdict) {
        List<Step> steps = verdict.steps();
        Label conclusion = step(steps.getLast());
        if (steps.size() == 1) {
            return List.of(conclusion);
        }
        VBox evidence = new VBox();
        Reveal reveal = ui.reveal(number, "ui.mask.about.evidence");
        steps.subList(0, steps.size() - 1)
                .forEach(step -> evidence.getChildren().add(evidence(step, reveal)));
        ToggleButton show = new ToggleButton(ui.text("ui.papers.evidence"));
        show.getStyleClass().addAll("flat", "evidence");
        show.setAccessibleText(ui.texts().of(check) + " " + show.getText());
        evidence.visibleProperty().bind(show.selectedProperty());
        evidence.managedProperty().bind(show.selectedProperty());
        HBox line = new HBox(conclusion, show);
        if (Steps.personal(verdict)) {
            RevealButton button = RevealButton.worded(reveal, ui.texts());
            button.visibleProperty().bind(show.selectedProperty());
            line.getChildren().add(button);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return List.of(line, evidence);
    }

    private Label step(Step step) {
        Label label = new Label(Shown.of(Steps.text(step, ui.texts())));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Label evidence(Step step, Reveal reveal) {
        Label label = step(step);
        MaskedText.bind(
                label, Steps.plain(step, ui.texts()), data -> Steps.text(step, ui.texts()), reveal);
        return label;
    }

    private boolean scanned(PaperKind paper) {
        return !scans.getOrDefault(paper, List.of()).isEmpty();
    }

    /** What is scanned is looked at on the bench: kind by kind, or both seals at once. */
    private boolean onBench() {
        return switch (check) {
            case RESIDENCE_NO_MY_NUMBER, IDENTITY_NUMBERS_MASKED -> scanned(check.paper());
            case SEAL_MATCHES_PLEDGE ->
                    scanned(PaperKind.PLEDGE) && scanned(PaperKind.SEAL_CERTIFICATE);
            default -> false;
        };
    }

    private Button bench() {
        BenchDoor door = new BenchDoor(number, model, ui);
        boolean seals = check == PaperCheck.SEAL_MATCHES_PLEDGE;
        Button bench =
                button(
                        seals ? "ui.papers.seals" : "ui.papers.mask",
                        "bench",
                        Icons.of(
                                seals
                                        ? Material2OutlinedAL.COMPARE
                                        : Material2OutlinedAL.FORMAT_PAINT));
        bench.setOnAction(event -> {
            if (seals) {
                door.seals();
            } else {
                door.open(check.paper());
            }
        });
        return bench;
    }

    private void buttons(Status status) {
        Button pass = button("ui.papers.pass", "pass", Icons.of(Material2OutlinedAL.CHECK));
        pass.setOnAction(event -> model.perform(new CheckPaper(check, true, null)));
        pass.setVisible(status != Status.HOLDS);
        if (onBench()) {
            getChildren().add(bench());
            pass.setVisible(check == PaperCheck.SEAL_MATCHES_PLEDGE && status != Status.HOLDS);
            pass.setManaged(pass.isVisible());
        }
        Button fail = button("ui.papers.fail", "fail", Icons.of(Material2OutlinedAL.CLOSE));
        fail.setOnAction(event ->
                model.ask(
                        ActKind.CHECK_PAPER,
                        Map.of(
                                "check",
                                ActField.written(check),
                                "passed",
                                Boolean.toString(false))));
        getChildren().addAll(pass, fail);
    }

    private Button button(String key, String styleClass, Node icon) {
        Button button = new Button(ui.text(key), icon);
        button.getStyleClass().addAll("compact", styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(ui.texts().of(check) + " " + ui.text(key));
        return button;
    }
}

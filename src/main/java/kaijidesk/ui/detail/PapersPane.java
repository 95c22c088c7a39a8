package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Original;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.StatusLamp;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The checklist of the four papers (R2.09–R2.13): a verdict for each paper and for each thing to
 * look at.
 */
final class PapersPane extends VBox {
    private final CaseView view;
    private final CaseModel model;
    private final Ui ui;
    private final ScannedPledge pledge;

    PapersPane(CaseView view, CaseModel model, Ui ui) {
        this.view = view;
        this.model = model;
        this.ui = ui;
        this.pledge = new ScannedPledge(view.file().number(), ui);
        getStyleClass().addAll("cards", "papers");
        if (view.papers().isEmpty()) {
            getChildren()
                    .add(
                            new EmptyState(
                                    Material2OutlinedAL.DESCRIPTION,
                                    ui.text("ui.papers.none"),
                                    ui.text("ui.papers.none.advice")));
            return;
        }
        for (PaperKind kind : PaperKind.values()) {
            getChildren().add(paper(kind, view.papers().getOrDefault(kind, List.of())));
        }
        List<Original> further =
                view.file().originals().stream().filter(each -> each.paper() == null).toList();
        if (!further.isEmpty()) {
            Card card = new Card(ui.text("ui.papers.further"));
            further.forEach(each -> card.getChildren().add(row(each)));
            getChildren().add(card);
        }
    }

    private OriginalRow row(Original original) {
        return new OriginalRow(
                original,
                original.paper() == null
                        ? ui.text("ui.bench.document", original.document())
                        : ui.text("ui.papers.original", original.number()),
                view.file().destroyed(),
                allowed(ActKind.MOVE_ORIGINAL),
                model,
                ui);
    }

    private VBox paper(PaperKind kind, List<PaperVerdict> verdicts) {
        Paper paper = view.file().papers().get(kind);
        VBox checks = new VBox();
        checks.getStyleClass().add("checks");
        for (PaperVerdict verdict : verdicts) {
            checks.getChildren()
                    .add(new CheckRow(verdict, paper != null && checkable(), view, model, ui));
        }
        VBox originals = new VBox();
        view.file().originals().stream()
                .filter(each -> each.paper() == kind)
                .forEach(each -> originals.getChildren().add(row(each)));
        VBox card = new VBox(head(kind, paper, verdicts), checks, originals);
        card.getStyleClass().add("card-pane");
        card.setId("paper-" + kind.name());
        return card;
    }

    private HBox head(
            PaperKind kind,
            @org.jspecify.annotations.Nullable Paper paper,
            List<PaperVerdict> verdicts) {
        StatusLamp lamp = new StatusLamp(PaperVerdict.worst(verdicts), ui.texts());
        lamp.getStyleClass().add("fixed-lamp");
        Label arrived = new Label(arrival(paper));
        arrived.getStyleClass().add("muted");
        arrived.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(arrived, Priority.ALWAYS);
        HBox head =
                new HBox(
                        lamp,
                        Chip.of(kind.rule()),
                        Card.heading(ui.texts().of(kind)),
                        arrived,
                        bench(kind),
                        receive(kind, paper));
        head.getStyleClass().add("line");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String arrival(@org.jspecify.annotations.Nullable Paper paper) {
        if (paper == null) {
            return ui.text("ui.papers.awaited");
        }
        String arrived = ui.text("ui.papers.arrived", paper.arrivedOn());
        return paper.identity() == null
                ? arrived
                : ui.texts().of(paper.identity()) + "  " + arrived;
    }

    /** The one way to the scanned pages of that paper, where there are any. */
    private Button bench(PaperKind kind) {
        int pages = view.surroundings().scans().getOrDefault(kind, List.of()).size();
        Button button =
                new Button(
                        ui.text("ui.papers.bench", pages), Icons.of(Material2OutlinedMZ.SCANNER));
        button.getStyleClass().addAll("compact", "open-bench");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(ui.texts().of(kind) + " " + button.getText());
        button.setAccessibleHelp(ui.text("ui.papers.bench.help"));
        button.setTooltip(new Tooltip(ui.text("ui.papers.bench.help")));
        button.setOnAction(event -> new BenchDoor(view.file().number(), model, ui).open(kind));
        button.setVisible(pages > 0);
        button.setManaged(pages > 0);
        return button;
    }

    private Node receive(PaperKind kind, @org.jspecify.annotations.Nullable Paper paper) {
        Button button =
                new Button(
                        ui.text(paper == null ? "ui.papers.receive" : "ui.papers.receive-again"));
        button.getStyleClass().add("receive-paper");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event ->
                model.ask(
                        ActKind.RECEIVE_PAPER,
                        Map.of(
                                "paper",
                                ActField.written(kind),
                                "arrivedOn",
                                ui.today().toString(),
                                "form",
                                kind == PaperKind.PLEDGE ? pledge.form() : "")));
        button.setVisible(allowed(ActKind.RECEIVE_PAPER));
        return button;
    }

    private boolean checkable() {
        return allowed(ActKind.CHECK_PAPER);
    }

    private boolean allowed(ActKind kind) {
        return view.nextActs().stream().anyMatch(act -> act.kind() == kind && act.allowed());
    }
}

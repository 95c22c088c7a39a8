package kaijidesk.ui.bench;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.Impression;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.preview.PreviewCover;
import org.jspecify.annotations.Nullable;

/**
 * The seal bench over the screen (R2.13): above both papers, on which the seals are marked; below
 * both impressions at true scale, and what a person says of them.
 */
public final class SealForm extends VBox {
    private static final double MM_PER_INCH = 25.4;

    private final Ui ui;
    private final PagePictures pictures;
    private final Reveal reveal;
    private final PreviewCover cover;
    private final HBox papers = new HBox();
    private final SealComparison comparison;
    private final SealControls controls;
    private final SealVerdict verdict;
    private final Label missing = new Label();
    private final Button close;
    private @Nullable SealMarking pledge;
    private @Nullable SealMarking certificate;

    /**
     * The seals of a case.
     *
     * @param screenDpi how many pixels an inch of the screen has
     */
    public SealForm(CaseNumber number, BenchActs acts, Ui ui, double screenDpi) {
        this.ui = ui;
        this.pictures = new PagePictures(ui);
        this.reveal = ui.reveal(new Look(Look.Kind.REVEAL, number, "ui.mask.about.scans"));
        this.cover = new PreviewCover(ui.texts());
        this.verdict = new SealVerdict(acts, ui);
        this.comparison = new SealComparison(ui, screenDpi / MM_PER_INCH, this::moved);
        this.controls = new SealControls(comparison, screenDpi / MM_PER_INCH, ui);
        this.close = new Button(ui.text("ui.preview.close"));
        getStyleClass().addAll("act-form", "bench-form");
        Label title = new Label(ui.text("ui.seal.title", number.value()));
        title.getStyleClass().add("form-title");
        Label help = new Label(ui.text("ui.seal.help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, RevealButton.worded(reveal, ui.texts()));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(line, help);
        head.getStyleClass().add("form-head");
        getChildren().addAll(head, body(), foot());
        cover.ask(reveal);
        ui.tasks().run(() -> ui.office().scans().of(number), this::lay, ui.failure());
    }

    /** Puts the keyboard on the way out, from where Tab leads to the papers. */
    public void begin() {
        close.requestFocus();
    }

    private Node body() {
        missing.getStyleClass().addAll("remark", "tone-warn");
        missing.setWrapText(true);
        papers.getStyleClass().add("bench-sheets");
        VBox.setVgrow(papers, Priority.ALWAYS);
        VBox.setVgrow(comparison, Priority.ALWAYS);
        // each of them takes half of the room
        papers.setPrefHeight(0);
        comparison.setPrefHeight(0);
        VBox seen = new VBox(papers, comparison);
        seen.getStyleClass().add("seal-seen");
        StackPane table = new StackPane(seen, cover);
        table.getStyleClass().add("bench-table");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox side = new VBox(controls, verdict);
        side.getStyleClass().add("seal-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page", "seal-scroll");
        HBox body = new HBox(table, scroll);
        body.getStyleClass().add("bench-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node foot() {
        close.setId("close-seal");
        close.setOnAction(event -> ui.modals().hide());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(missing, gap, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null && reveal.shown().get()) {
                        reveal.hide();
                    }
                });
        return foot;
    }

    private void lay(List<ScanPage> pages) {
        SealMarking one = new SealMarking(PaperKind.PLEDGE, pages, pictures, ui, this::marked);
        SealMarking other =
                new SealMarking(PaperKind.SEAL_CERTIFICATE, pages, pictures, ui, this::marked);
        pledge = one;
        certificate = other;
        for (SealMarking each : List.of(one, other)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(0);
        }
        papers.getChildren().setAll(one, other);
        reveal.shown().subscribe(this::uncover);
    }

    private void uncover(boolean open) {
        SealMarking one = pledge;
        SealMarking other = certificate;
        if (one == null || other == null) {
            return;
        }
        if (open && cover.holdsFocus()) {
            one.sheet().requestFocus();
        }
        cover.setVisible(!open);
        one.open(open);
        other.open(open);
        marked();
    }

    /** Once both are marked they lie under the eye. */
    private void marked() {
        SealMarking one = pledge;
        SealMarking other = certificate;
        if (one == null || other == null) {
            return;
        }
        Optional<Impression> first = one.impression();
        Optional<Impression> second = other.impression();
        boolean both = first.isPresent() && second.isPresent();
        Sitting before = comparison.sitting();
        comparison.show(both ? controls.laid(Sitting.of(first.get(), second.get()), before) : null);
        missing.setText(
                !one.scanned() || !other.scanned()
                        ? ui.text("ui.seal.not-scanned")
                        : both ? "" : ui.text("ui.seal.mark-both"));
        verdict.ready(both);
        moved();
    }

    private void moved() {
        controls.show(comparison.sitting());
    }
}

package kaijidesk.ui.detail.stage;

import java.util.List;
import javafx.scene.control.Label;
import kaijidesk.cases.ExtraDocument;
import kaijidesk.cases.PaperState;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;

/** 書類審査: how far the checklist is, and what is still to come (R2.07, R2.09–R2.13). */
final class PapersProgressPane extends StagePane {
    PapersProgressPane(CaseView view, Ui ui) {
        super(view, ui);
        List<PaperState> papers = PaperState.of(view.file(), view.profile(), view.papers());
        long accepted = papers.stream().filter(PaperState::accepted).count();
        Label progress = new Label(ui.text("ui.stage.papers.done", accepted, papers.size()));
        Facts next = new Facts();
        papers.stream()
                .filter(paper -> paper.arrivedOn() == null)
                .findFirst()
                .ifPresent(paper ->
                        next.add(ui.text("ui.stage.papers.next"), ui.texts().of(paper.kind())));
        part("ui.stage.papers", progress, new PapersPart(papers, ui), next);
        if (!view.file().documents().isEmpty()) {
            part("ui.stage.documents", documents(view.file().documents(), ui));
        }
        if (view.file().correction() != null) {
            part("ui.stage.correction", new CorrectionPart(view, ui));
        }
    }

    private static Facts documents(List<ExtraDocument> documents, Ui ui) {
        Facts facts = new Facts();
        for (ExtraDocument document : documents) {
            facts.add(document.name(), state(document, ui));
        }
        return facts;
    }

    private static String state(ExtraDocument document, Ui ui) {
        if (document.accepted()) {
            return ui.text("ui.stage.document.accepted");
        }
        return document.arrivedOn() == null
                ? ui.text("ui.papers.awaited")
                : ui.text("ui.papers.arrived", document.arrivedOn());
    }
}

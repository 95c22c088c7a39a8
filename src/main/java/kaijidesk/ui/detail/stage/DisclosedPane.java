package kaijidesk.ui.detail.stage;

import java.util.List;
import java.util.Set;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Provision;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;

/** 開示済: the letter, the provision records, what is unpaid, and when retention starts. */
final class DisclosedPane extends StagePane {
    DisclosedPane(CaseView view, Ui ui) {
        super(view, ui);
        Facts facts = new Facts();
        Decision disclosed = view.file().disclosed();
        if (disclosed != null) {
            facts.add(ui.text("ui.stage.released"), Lines.decision(disclosed, ui));
        }
        LetterFacts.add(
                facts, Set.of(LetterKind.DISCLOSURE, LetterKind.RIGHTS_DISCLOSURE), view, ui);
        facts.add(
                ui.text("ui.stage.retention"),
                ui.text("ui.stage.retention.later", view.profile().retention().disclosed()));
        part("ui.stage.disclosure", facts);
        List<Provision> provisions = Provision.of(view.file());
        if (!provisions.isEmpty()) {
            part("ui.stage.provisions", new ProvisionsPart(provisions, view, ui));
        }
        if (view.file().expenses().unpaid() > 0) {
            part(
                    "ui.stage.expenses",
                    Lines.verdict(Expenses.verdict(view.file(), view.profile()), ui));
        }
    }
}

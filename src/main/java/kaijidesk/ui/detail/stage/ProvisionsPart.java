package kaijidesk.ui.detail.stage;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Provision;
import kaijidesk.cases.RetentionClock;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.PeriodStrip;
import kaijidesk.ui.parts.Tone;

/** The provision records of a case, and until when the youngest is kept (R6.01). */
final class ProvisionsPart extends VBox {
    ProvisionsPart(List<Provision> provisions, CaseView view, Ui ui) {
        getStyleClass().add("lines");
        Facts facts = new Facts();
        for (Provision provision : provisions) {
            facts.add(
                    ui.texts().moment(provision.at()),
                    ui.text(
                            "ui.stage.provision",
                            provision.to(),
                            provision.items().stream()
                                    .sorted()
                                    .map(ui.texts()::of)
                                    .collect(Collectors.joining(ui.text("ui.comma"))),
                            provision.basis().id()));
        }
        CivilPeriod kept = RetentionClock.ofProvision(provisions.getLast().at(), view.profile());
        getChildren()
                .addAll(
                        facts,
                        new PeriodStrip(
                                "ui.stage.provided",
                                kept.event(),
                                "ui.stage.kept-until",
                                kept.lastDay(),
                                ui.today(),
                                Tone.NEUTRAL,
                                ui.texts()));
    }
}

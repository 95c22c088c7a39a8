package kaijidesk.ui.detail.stage;

import java.util.List;
import javafx.scene.layout.VBox;
import kaijidesk.cases.RightsClaim;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 権利者申請の審査中: who applies on what ground, the points, and what the path leaves out (R4.04). */
final class RightsReviewPane extends StagePane {
    RightsReviewPane(CaseView view, Ui ui) {
        super(view, ui);
        RightsClaim claim = view.file().claim();
        if (claim == null) {
            return;
        }
        part("ui.stage.holder", holder(view, ui));
        part("ui.stage.points", new RightsPart(claim, view, ui));
        VBox path = new VBox();
        path.getStyleClass().add("lines");
        for (String key :
                List.of(
                        "ui.stage.path.seller",
                        "ui.stage.path.window",
                        "ui.stage.path.no-notice",
                        "ui.stage.path.four-eyes")) {
            path.getChildren()
                    .add(Lines.remark(ui.text(key), Tone.NEUTRAL, Material2OutlinedAL.INFO));
        }
        part("ui.stage.path", path);
    }

    private static Facts holder(CaseView view, Ui ui) {
        Facts facts = new Facts();
        RightsHolder holder = view.surroundings().rightsHolder();
        if (holder == null) {
            facts.add(ui.text("ui.stage.holder.name"), ui.text("ui.stage.holder.unlisted"));
            return facts;
        }
        Reveal reveal = ui.reveal(view.file().number(), "ui.mask.about.holder");
        MaskedText name = new MaskedText(holder.name(), reveal);
        name.getChildren().add(RevealButton.icon(reveal, ui.texts()));
        facts.add(ui.text("ui.stage.holder.name"), name);
        facts.add(
                ui.text("ui.stage.holder.basis"),
                ui.texts().of(holder.basis()) + "  " + holder.reference());
        facts.add(
                ui.text("ui.stage.holder.valid"),
                holder.validUntil() == null
                        ? ui.text("ui.stage.holder.since", holder.validFrom())
                        : ui.text(
                                "ui.stage.holder.during", holder.validFrom(), holder.validUntil()));
        return facts;
    }
}

package kaijidesk.ui.intake;

import java.util.List;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import org.jspecify.annotations.Nullable;

/** A rights holder applies (R4.04): who, about which trade, and why. */
final class ClaimForm extends FormFrame {
    private static final int LONGEST_NUMBER = 100;

    private final Ui ui;
    private final IntakeModel model;
    private final EntryRow holder;
    private final EntryRow trade;
    private final EntryRow reason;

    ClaimForm(IntakeModel model, @Nullable RightsHolder chosen, Ui ui) {
        super(ui.text("act.receive-rights-claim"), ui.text("act.receive-rights-claim.help"), ui);
        this.ui = ui;
        this.model = model;
        holder =
                new EntryRow(
                        "holder",
                        ui.text("ui.claim.holder"),
                        Editors.choice(
                                model.holders().stream().map(this::choice).toList(), ui.texts()));
        trade = new EntryRow("trade", ui.text("ui.claim.trade"), Editors.line());
        reason = new EntryRow("reason", ui.text("ui.claim.reason"), Editors.text());
        if (chosen != null) {
            holder.editor().value(chosen.id());
        }
        entries(List.of(holder, trade, reason));
    }

    private Choice choice(RightsHolder each) {
        Validity validity = Validity.of(each, ui.today());
        String name = each.id() + " " + Masks.of(each.name());
        return new Choice(
                each.id(),
                validity.tone() == kaijidesk.ui.parts.Tone.GOOD
                        ? name
                        : ui.text("ui.claim.holder-state", name, validity));
    }

    @Override
    protected void commit() {
        boolean complete = true;
        // from the last to the first, which so gets the cursor
        for (EntryRow row : List.of(reason, trade, holder)) {
            if (row.value().isBlank()) {
                row.problem(ui.text("ui.claim.missing." + row.name()));
                complete = false;
            }
        }
        if (trade.value().length() > LONGEST_NUMBER) {
            trade.problem(ui.text("ui.claim.no-number"));
            complete = false;
        }
        if (complete) {
            busy();
            model.receiveClaim(holder.value(), trade.value(), reason.value(), this::answered);
        }
    }
}

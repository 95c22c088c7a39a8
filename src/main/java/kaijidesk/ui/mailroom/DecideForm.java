package kaijidesk.ui.mailroom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.HeldMail;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailUnit;
import kaijidesk.regime.Step;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;

/** What is done about a mail, or a pair, that is held (R2.04); only what sends nothing twice. */
final class DecideForm extends FormFrame {
    private final Ui ui;
    private final OutboxModel model;
    private final MailUnit unit;
    private final EntryRow decision;
    private final EntryRow note;

    DecideForm(OutboxModel model, MailUnit unit, Ui ui) {
        super(ui.text("ui.outbox.decide"), help(unit, ui), ui);
        this.ui = ui;
        this.model = model;
        this.unit = unit;
        List<Choice> possible =
                Arrays.stream(MailDecision.values())
                        .filter(each -> new HeldMail(unit).wrong(each).isEmpty())
                        .map(each -> new Choice(each.name(), ui.texts().of(each)))
                        .toList();
        decision =
                new EntryRow(
                        "decision",
                        ui.text("ui.outbox.decision"),
                        Editors.choice(possible, ui.texts()));
        note = new EntryRow("note", ui.text("ui.outbox.note"), Editors.text());
        entries(List.of(decision, note));
    }

    private static String help(MailUnit unit, Ui ui) {
        String pair = ui.text(unit.pair() ? "ui.outbox.help.pair" : "ui.outbox.help");
        return unit.trouble() == null ? pair : ui.texts().of(unit.trouble()) + " " + pair;
    }

    @Override
    protected void commit() {
        if (decision.value().isEmpty()) {
            decision.problem(ui.text("ui.outbox.decision.needed"));
            return;
        }
        Optional<Step> wrong = HeldMail.wrongNote(note.value());
        if (wrong.isPresent()) {
            note.problem(Steps.text(wrong.get(), ui.texts()));
            return;
        }
        busy();
        model.decide(unit, MailDecision.valueOf(decision.value()), note.value(), this::answered);
    }
}

package kaijidesk.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.InboxView;
import kaijidesk.desk.LikeMail;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;

/** Adds a mail to a case that is there already (R5.03). */
final class AddForm extends FormFrame {
    private static final String SUPPLY = "supply";
    private static final String KEEP = "keep";

    private final Ui ui;
    private final InboxModel model;
    private final InboxView view;
    private final EntryRow to;
    private final EntryRow how;
    private final EntryRow note;

    AddForm(InboxModel model, InboxView view, Ui ui) {
        super(ui.text("ui.inbox.add"), ui.text("ui.inbox.add.help"), ui);
        this.ui = ui;
        this.model = model;
        this.view = view;
        to = new EntryRow("case", ui.text("ui.inbox.add.case"), Editors.line());
        how =
                new EntryRow(
                        "how",
                        ui.text("ui.inbox.add.how"),
                        Editors.choice(
                                List.of(
                                        new Choice(SUPPLY, ui.text("ui.inbox.add.supply")),
                                        new Choice(KEEP, ui.text("ui.inbox.add.keep"))),
                                ui.texts()));
        how.editor().value(SUPPLY);
        note = new EntryRow("note", ui.text("ui.inbox.note"), Editors.text());
        view.like().stream()
                .map(LikeMail::caseNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(number -> to.editor().value(number.value()));
        entries(List.of(to, how, note));
    }

    @Override
    protected void commit() {
        CaseNumber number;
        try {
            number = new CaseNumber(to.value().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            to.problem(ui.text("ui.inbox.add.wrong"));
            return;
        }
        busy();
        model.add(view, number, !how.value().equals(KEEP), note.value(), this::answered);
    }
}

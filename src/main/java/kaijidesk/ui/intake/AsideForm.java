package kaijidesk.ui.intake;

import java.util.List;
import kaijidesk.desk.InboxView;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;

/** Sets a mail aside: why it begins no case. */
final class AsideForm extends FormFrame {
    private final Ui ui;
    private final InboxModel model;
    private final InboxView view;
    private final EntryRow note;

    AsideForm(InboxModel model, InboxView view, Ui ui) {
        super(ui.text("ui.inbox.set-aside"), ui.text("ui.inbox.set-aside.help"), ui);
        this.ui = ui;
        this.model = model;
        this.view = view;
        note = new EntryRow("note", ui.text("ui.inbox.note"), Editors.text());
        entries(List.of(note));
    }

    @Override
    protected void commit() {
        if (note.value().isBlank()) {
            note.problem(ui.text("ui.inbox.note.needed"));
            return;
        }
        busy();
        model.setAside(view, note.value(), this::answered);
    }
}

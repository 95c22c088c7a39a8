package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.ActField;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.regime.Step;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;

/** A letter came back, somebody dealt with that, or it is voided: what is to be noted. */
final class NoteForm extends FormFrame {
    private final Ui ui;
    private final MailroomModel model;
    private final PostingStep step;
    private final Posting posting;
    private final EntryRow note;

    NoteForm(MailroomModel model, PostingStep step, Posting posting, Ui ui) {
        super(
                ui.text(named("ui.mailroom.step.", step)),
                ui.text(named("ui.mailroom.note-help.", step), posting.kind(), posting.number()),
                ui);
        this.ui = ui;
        this.model = model;
        this.step = step;
        this.posting = posting;
        note = new EntryRow("note", ui.text(named("ui.mailroom.note.", step)), Editors.text());
        entries(List.of(note));
    }

    private static String named(String prefix, PostingStep step) {
        return prefix + ActField.written(step);
    }

    @Override
    protected void commit() {
        Optional<Step> wrong =
                switch (step) {
                    case SETTLE -> Posting.wrongNote(note.value());
                    case VOID -> Posting.wrongReason(note.value());
                    default -> Optional.empty();
                };
        if (wrong.isPresent()) {
            note.problem(Steps.text(wrong.get(), ui.texts()));
            return;
        }
        busy();
        model.note(step, posting, note.value(), this::answered);
    }
}

package kaijidesk.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Sets a mail aside, or puts it back: with a reason only. */
final class ReasonForm extends FormFrame {
    private final Ui ui;
    private final Step step;
    private final EntryRow note;

    /** What is done with the reason. */
    interface Step {
        /** Does it, and answers with what went wrong, null when nothing did. */
        void go(String note, Consumer<@Nullable Exception> answered);
    }

    ReasonForm(String title, String help, Step step, Ui ui) {
        super(title, help, ui);
        this.ui = ui;
        this.step = step;
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
        step.go(note.value(), this::answered);
    }
}

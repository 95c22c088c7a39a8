package kaijidesk.ui.mailroom;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kaijidesk.mailroom.Posting;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;

/** The double check: the codes of letter and envelope, scanned or typed. */
final class EncloseForm extends FormFrame {
    private final MailroomModel model;
    private final Posting posting;
    private final EntryRow letter;
    private final EntryRow envelope;

    EncloseForm(MailroomModel model, Posting posting, Ui ui) {
        super(
                ui.text("ui.mailroom.step.enclose"),
                ui.text("ui.mailroom.enclose.help", posting.kind(), posting.number()),
                ui);
        this.model = model;
        this.posting = posting;
        letter = new EntryRow("letter", ui.text("ui.mailroom.enclose.letter"), Editors.line());
        envelope =
                new EntryRow("envelope", ui.text("ui.mailroom.enclose.envelope"), Editors.line());
        // a scanner ends a code with Enter; nobody composes one with an input method
        letter.editor()
                .node()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                                envelope.editor().begin();
                                event.consume();
                            }
                        });
        entries(List.of(letter, envelope));
    }

    @Override
    protected void commit() {
        busy();
        model.enclose(posting, letter.value(), envelope.value(), this::answered);
    }
}

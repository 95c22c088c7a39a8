package kaijidesk.ui.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import kaijidesk.desk.InboxView;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Begins a case with another moment of receipt (R1.01, R1.03) or beside a like one: why. */
final class AcceptForm extends FormFrame {
    private final Ui ui;
    private final InboxModel model;
    private final InboxView view;
    private final EntryRow day;
    private final EntryRow time;
    private final EntryRow note;

    AcceptForm(InboxModel model, InboxView view, Ui ui) {
        super(
                ui.text("ui.inbox.accept"),
                ui.text(view.again() ? "ui.inbox.accept.again" : "ui.inbox.accept.moment"),
                ui);
        this.ui = ui;
        this.model = model;
        this.view = view;
        day = new EntryRow("day", ui.text("ui.inbox.day"), Editors.day(ui.texts()));
        time = new EntryRow("time", ui.text("ui.inbox.time"), Editors.line());
        note = new EntryRow("note", ui.text("ui.inbox.note"), Editors.text());
        entries(view.again() ? List.of(note, day, time) : List.of(day, time, note));
    }

    @Override
    protected void commit() {
        boolean other = !day.value().isBlank() || !time.value().isBlank();
        Instant moment = other ? moment() : null;
        if (other && moment == null) {
            return;
        }
        if (note.value().isBlank() && (other || view.again())) {
            note.problem(ui.text("ui.inbox.note.needed"));
            return;
        }
        busy();
        model.accept(view, moment, note.value(), this::answered);
    }

    private @Nullable Instant moment() {
        LocalDate on = DateEditor.read(day.value());
        if (on == null) {
            day.problem(ui.text("ui.inbox.day.wrong"));
            return null;
        }
        try {
            String written = time.value().strip();
            LocalTime at = LocalTime.parse(written.length() == 4 ? "0" + written : written);
            return on.atTime(at).atZone(Tokyo.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            time.problem(ui.text("ui.inbox.time.wrong"));
            return null;
        }
    }
}

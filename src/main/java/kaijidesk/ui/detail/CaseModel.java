package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PurgedCase;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CannotPrint;
import kaijidesk.desk.CaseChanged;
import kaijidesk.desk.CasePurged;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.ui.acts.ActForm;
import kaijidesk.ui.acts.SubstituteForm;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** One case and what is done to it, without a window. */
final class CaseModel {
    /**
     * What is left of a purged case.
     *
     * @param purged the case
     * @param letters its letters, of which only the numbers are left
     */
    record Left(PurgedCase purged, List<LetterRow> letters) {}

    private final ReadOnlyObjectWrapper<@Nullable Left> left = new ReadOnlyObjectWrapper<>();
    private final Ui ui;
    private final CaseNumber number;
    private final ReadOnlyObjectWrapper<@Nullable CaseView> view = new ReadOnlyObjectWrapper<>();

    CaseModel(CaseNumber number, Ui ui) {
        this.number = number;
        this.ui = ui;
    }

    /** The case as it was read last, null before. */
    ReadOnlyObjectProperty<@Nullable CaseView> view() {
        return view.getReadOnlyProperty();
    }

    /** What is left of the case once it was purged (R6.03), null before. */
    ReadOnlyObjectProperty<@Nullable Left> left() {
        return left.getReadOnlyProperty();
    }

    void reload() {
        ui.tasks()
                .run(
                        () -> ui.office().open(number, ui.person().get()),
                        view::set,
                        failure -> {
                            if (failure instanceof CasePurged) {
                                ui.tasks().run(this::readLeft, left::set, ui.failure());
                            } else {
                                ui.failure().accept(failure);
                            }
                        });
    }

    private Left readLeft() throws CannotDo {
        RetentionDesk retention = ui.office().retention();
        return new Left(retention.purged(number), retention.letters(number));
    }

    /**
     * Performs an act on the version that is shown. After somebody else's change the case is read
     * anew. A letter with characters that no font has asks for what to print in their place.
     */
    void perform(Act act, Consumer<@Nullable Exception> answered) {
        perform(
                act,
                Substitutes.NONE,
                failure -> {
                    answered.accept(failure);
                    if (failure instanceof CannotPrint print) {
                        substitute(act, print);
                    }
                });
    }

    private void substitute(Act act, CannotPrint print) {
        SubstituteForm form =
                new SubstituteForm(print, ui, (chosen, answered) -> perform(act, chosen, answered));
        ui.modals().hide(); // the act's own form; where it was asked for gets the focus back later
        ui.modals().show(form);
        form.begin();
    }

    private void perform(Act act, Substitutes substitutes, Consumer<@Nullable Exception> answered) {
        CaseView seen = view.get();
        if (seen == null) {
            return;
        }
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .perform(
                                                number,
                                                seen.version(),
                                                act,
                                                substitutes,
                                                ui.person().get()),
                        changed -> {
                            answered.accept(null);
                            view.set(changed);
                            ui.notices()
                                    .show(
                                            Tone.DONE,
                                            ui.text(
                                                    "ui.act.done",
                                                    ui.text("act." + act.kind().id())));
                        },
                        failure -> {
                            answered.accept(failure);
                            if (failure instanceof CaseChanged) {
                                reload();
                            }
                        });
    }

    /** Performs an act that asks for nothing more. */
    void perform(Act act) {
        perform(
                act,
                failure -> {
                    if (failure != null && !(failure instanceof CannotPrint)) {
                        ui.failure().accept(failure);
                    }
                });
    }

    /** Opens the form of an act. */
    void ask(ActKind kind, Map<String, String> preset) {
        CaseView seen = view.get();
        if (seen != null) {
            ActForm form = new ActForm(kind, seen, preset, ui, this::perform);
            ui.modals().show(form);
            form.begin();
        }
    }
}

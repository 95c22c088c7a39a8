package kaijidesk.ui.trail;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.access.PrivateFile;
import kaijidesk.desk.TrailDesk;
import kaijidesk.desk.TrailFormat;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailRow;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;

/** Which entries are shown, and what leaves the program of them, without a window. */
final class TrailModel {
    private static final int PAGE = 200;

    private final Ui ui;
    private final ObservableList<TrailRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Wanted wanted = Wanted.ALL;
    private int questions;

    TrailModel(Ui ui) {
        this.ui = ui;
    }

    /** The entries, the latest first. */
    ObservableList<TrailRow> rows() {
        return rows;
    }

    /** Whether there are more than those. */
    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** What is wrong with the filter, or why nothing could be read; empty when nothing is wrong. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void limit(Wanted typed) {
        if (!wanted.equals(typed)) {
            wanted = typed;
            reload();
        }
    }

    void reload() {
        rows.clear();
        more.set(false);
        problem.set(wrong());
        questions++;
        if (problem.get().isEmpty()) {
            read(Long.MAX_VALUE);
        }
    }

    void readMore() {
        read(rows.getLast().entry().number());
    }

    private void read(long before) {
        int question = ++questions;
        TrailFilter filter = wanted.filter();
        loading.set(true);
        ui.tasks()
                .run(
                        () -> ui.office().trail().entries(filter, before, PAGE),
                        read -> answer(question, () -> show(read)),
                        failure ->
                                answer(
                                        question,
                                        () -> problem.set(Failures.text(failure, ui.texts()))));
    }

    /** An answer to an earlier question may come last. */
    private void answer(int question, Runnable taken) {
        if (question == questions) {
            loading.set(false);
            taken.run();
        }
    }

    private void show(List<TrailRow> read) {
        rows.addAll(read);
        more.set(read.size() == PAGE);
    }

    private String wrong() {
        LocalDate first = DateEditor.read(wanted.from());
        LocalDate last = DateEditor.read(wanted.until());
        if ((first == null && !wanted.from().isEmpty())
                || (last == null && !wanted.until().isEmpty())) {
            return ui.text("ui.ledgers.no-day");
        }
        if (first != null && last != null && last.isBefore(first)) {
            return ui.text("ui.ledgers.ends-before");
        }
        return wanted.caseReadable() ? "" : ui.text("ui.trail.no-case");
    }

    /** How many entries are shown. */
    String summary() {
        return ui.text(more.get() ? "ui.trail.count.more" : "ui.trail.count", rows.size());
    }

    /** A name for a file that tells no one. */
    String fileName(TrailFormat format) {
        return ui.text("ui.trail.title") + "-" + ui.today() + "." + format.extension();
    }

    void save(TrailFormat format, Path file) {
        TrailFilter filter = wanted.filter();
        ui.tasks()
                .run(
                        () -> {
                            try (OutputStream out = PrivateFile.begin(file)) {
                                TrailDesk trail = ui.office().trail();
                                return trail.export(filter, format, out, ui.person().get());
                            }
                        },
                        written -> done(ui.text("ui.trail.saved", written)),
                        ui.failure());
    }

    void anchor(Path file) {
        ui.tasks()
                .run(
                        () -> {
                            PrivateFile.write(file, ui.office().trail().anchor(ui.person().get()));
                            return file;
                        },
                        written -> done(ui.text("ui.trail.anchor.saved")),
                        ui.failure());
    }

    private void done(String text) {
        ui.notices().show(Tone.DONE, text);
        reload();
    }
}

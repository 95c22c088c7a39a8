package kaijidesk.ui.ledgers;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Look;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.printing.Paper;
import kaijidesk.ui.printing.PrintRun;
import org.jspecify.annotations.Nullable;

/** Which ledger over which days, and what is done with it, without a window. */
final class LedgerModel {
    private final Ui ui;
    private LedgerKind kind = LedgerKind.PROVISIONS;
    private String from = "";
    private String until = "";
    private int questions;
    private final ReadOnlyObjectWrapper<@Nullable Ledger> ledger = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

    LedgerModel(Ui ui) {
        this.ui = ui;
    }

    /** The ledger that was asked for; null until it is read, and when it can't be. */
    ReadOnlyObjectProperty<@Nullable Ledger> ledger() {
        return ledger.getReadOnlyProperty();
    }

    /** What is wrong with the days, or why it couldn't be read; empty when nothing is wrong. */
    ReadOnlyObjectProperty<String> problem() {
        return problem.getReadOnlyProperty();
    }

    LedgerKind kind() {
        return kind;
    }

    void choose(LedgerKind chosen) {
        kind = chosen;
        reload();
    }

    /** Limits it to some days as typed, both inclusive; empty without a bound. */
    void limit(String typedFrom, String typedUntil) {
        if (!from.equals(typedFrom) || !until.equals(typedUntil)) {
            from = typedFrom;
            until = typedUntil;
            reload();
        }
    }

    void reload() {
        LocalDate first = DateEditor.read(from);
        LocalDate last = DateEditor.read(until);
        problem.set(wrong(first, last));
        ledger.set(null);
        int question = ++questions;
        if (problem.get().isEmpty()) {
            LedgerKind asked = kind;
            ui.tasks()
                    .run(
                            () -> ui.office().ledger(asked, first, last),
                            read -> answer(question, () -> ledger.set(read)),
                            failure ->
                                    answer(
                                            question,
                                            () -> problem.set(Failures.text(failure, ui.texts()))));
        }
    }

    /** An answer to an earlier question may come last. */
    private void answer(int question, Runnable taken) {
        if (question == questions) {
            taken.run();
        }
    }

    private String wrong(@Nullable LocalDate first, @Nullable LocalDate last) {
        if ((first == null && !from.isEmpty()) || (last == null && !until.isEmpty())) {
            return ui.text("ui.ledgers.no-day");
        }
        return first != null && last != null && last.isBefore(first)
                ? ui.text("ui.ledgers.ends-before")
                : "";
    }

    /** How many entries there are and what they come to. */
    String summary() {
        Ledger read = ledger.get();
        if (read == null) {
            return "";
        }
        StringBuilder summary = new StringBuilder(ui.text("ui.ledgers.count", read.rows().size()));
        for (LedgerColumn column : read.kind().columns()) {
            if (column.amount()) {
                String sum = "%,d".formatted(read.sum(column));
                summary.append("   ").append(ui.text("ui.ledgers.sum." + column.name(), sum));
            }
        }
        return summary.toString();
    }

    /** A name for a file: which ledger, and the day on which it is written. */
    String fileName() {
        return ui.texts().of(kind) + "-" + ui.today();
    }

    void save(LedgerFormat format, Path file) {
        Ledger read = ledger.get();
        if (read != null) {
            ui.tasks()
                    .run(
                            () -> {
                                ui.looked(
                                        new Look(
                                                Look.Kind.EXPORT,
                                                null,
                                                "LedgerKind." + read.kind().name()));
                                PrivateFile.write(
                                        file,
                                        format.file(
                                                read, ui.office(), ui.texts(), ui.person().get()));
                                return file;
                            },
                            saved -> done("ui.ledgers.saved"),
                            ui.failure());
        }
    }

    void print() {
        Ledger read = ledger.get();
        if (read != null) {
            PrintRun.start(
                    ui,
                    "ledger-" + ActField.written(read.kind()),
                    ui.texts().of(read.kind()),
                    Paper.logged(() -> ui.office().print(read, ui.texts(), ui.person().get())));
        }
    }

    private void done(String key) {
        ui.notices().show(Tone.DONE, ui.text(key, kind));
    }
}

package kaijidesk.ui.retention;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.DueCase;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Which cases are due to be purged and what is done with them, without a window. */
final class RetentionModel {
    /** When nothing is running. */
    static final double IDLE = -1;

    /**
     * What is known.
     *
     * @param due cases whose retention is over
     * @param pending whether the file is still to be written anew after a purge
     */
    record Known(List<DueCase> due, boolean pending) {}

    private final Ui ui;
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private AtomicBoolean ended = new AtomicBoolean();

    RetentionModel(Ui ui) {
        this.ui = ui;
    }

    /** What is known; null until it is read. */
    ReadOnlyObjectProperty<@Nullable Known> known() {
        return known.getReadOnlyProperty();
    }

    /** How far a purge has come, from 0 to 1; {@link #IDLE} when none is running. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    void reload() {
        ui.tasks().run(this::read, known::set, ui.failure());
    }

    private Known read() {
        return new Known(desk().due(ui.today()), desk().pending());
    }

    /** Asks what a purge of a case would destroy. */
    void preview(CaseNumber number, Consumer<PurgeExtent> shown) {
        ui.tasks().run(() -> desk().preview(number), shown, ui.failure());
    }

    void propose(List<CaseNumber> cases) {
        ui.tasks()
                .run(
                        () -> {
                            desk().propose(cases, ui.person().get());
                            return read();
                        },
                        now -> done(now, "ui.retention.proposed", cases.size()),
                        ui.failure());
    }

    void withdraw(List<CaseNumber> cases) {
        ui.tasks()
                .run(
                        () -> {
                            desk().withdraw(cases, ui.person().get());
                            return read();
                        },
                        now -> done(now, "ui.retention.withdrawn", cases.size()),
                        ui.failure());
    }

    /** Purges cases and writes the file anew; ended in between, the rest is still to be done. */
    void purge(List<CaseNumber> cases) {
        AtomicBoolean stop = begin();
        ui.tasks()
                .run(
                        () -> {
                            int purged = purge(cases, part(stop, 0, 0.5));
                            boolean anew = !stop.get() && desk().compact(part(stop, 0.5, 0.5));
                            return new Object[] {purged, anew, read()};
                        },
                        end -> {
                            progress.set(IDLE);
                            boolean anew = (boolean) end[1];
                            done(
                                    (Known) end[2],
                                    anew ? "ui.retention.purged" : "ui.retention.purged.pending",
                                    end[0]);
                        },
                        this::failed);
    }

    private int purge(List<CaseNumber> cases, DoublePredicate progress) throws CannotDo {
        return desk().purge(
                        cases,
                        ui.person().get(),
                        (done, all) -> progress.test(all == 0 ? 1 : (double) done / all));
    }

    /** Writes the file anew, which an earlier purge left to be done. */
    void compact() {
        AtomicBoolean stop = begin();
        ui.tasks()
                .run(
                        () -> desk().compact(part(stop, 0, 1)),
                        anew -> {
                            progress.set(IDLE);
                            if (anew) {
                                ui.notices().show(Tone.DONE, ui.text("ui.retention.anew"));
                            }
                            reload();
                        },
                        this::failed);
    }

    /** Ends what is running, where that can be. */
    void cancel() {
        ended.set(true);
    }

    private AtomicBoolean begin() {
        AtomicBoolean now = new AtomicBoolean();
        ended = now;
        progress.set(0);
        return now;
    }

    /** A part of the bar: the second half of a purge begins in its middle. */
    private DoublePredicate part(AtomicBoolean stop, double from, double width) {
        return done -> {
            double share = from + width * done;
            Platform.runLater(() -> {
                if (progress.get() != IDLE) {
                    progress.set(share);
                }
            });
            return !stop.get();
        };
    }

    private void failed(Exception failure) {
        progress.set(IDLE);
        ui.failure().accept(failure);
        reload();
    }

    private void done(Known now, String key, Object count) {
        known.set(now);
        ui.notices().show(Tone.DONE, ui.text(key, count));
    }

    private RetentionDesk desk() {
        return ui.office().retention();
    }
}

package kaijidesk.ui.stationery;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The office's envelopes and label sheets, read and kept, without a window. */
final class StationeryModel {
    private final Ui ui;
    private final ReadOnlyObjectWrapper<@Nullable Stationery> known = new ReadOnlyObjectWrapper<>();

    StationeryModel(Ui ui) {
        this.ui = ui;
    }

    /** What the office has; null until it is read, and when it can't be. */
    ReadOnlyObjectProperty<@Nullable Stationery> known() {
        return known.getReadOnlyProperty();
    }

    void reload() {
        ui.tasks().run(() -> ui.office().stationery().all(), known::set, ui.failure());
    }

    /** Changes what the office has now, whoever changed it meanwhile. */
    void change(UnaryOperator<Stationery> change, Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .stationery()
                                        .keep(
                                                change.apply(ui.office().stationery().all()),
                                                ui.person().get()),
                        kept -> {
                            known.set(kept);
                            answered.accept(null);
                        },
                        answered::accept);
    }

    void remove(String name) {
        change(all -> all.without(name), this::failed);
    }

    /** Brings back what ships, also when what is kept can't be read. */
    void ship() {
        ui.tasks()
                .run(
                        () -> ui.office().stationery().keep(Stationery.SHIPPED, ui.person().get()),
                        kept -> {
                            known.set(kept);
                            ui.notices().show(Tone.DONE, ui.text("ui.stationery.shipped"));
                        },
                        ui.failure());
    }

    private void failed(@Nullable Exception failure) {
        if (failure != null) {
            ui.failure().accept(failure);
        }
    }
}

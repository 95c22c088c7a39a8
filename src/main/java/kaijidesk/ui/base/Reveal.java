package kaijidesk.ui.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kaijidesk.cases.Look;

/**
 * Personal data of one card or screen, masked until somebody asks for it (R6.02). That it was asked
 * for is logged first: when that fails, nothing shows. It ends by itself.
 */
public final class Reveal {
    private final Look look;
    private final Ui ui;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(0);
    private boolean asked;
    private Runnable stop = () -> {};

    Reveal(Look look, Ui ui) {
        this.look = look;
        this.ui = ui;
    }

    /** Whether the data shows. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** For how many seconds more; 0 while it is masked. */
    public ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** For how many seconds it shows when it is asked for. */
    public int limit() {
        return ui.discretion().limit();
    }

    /** Asks for the data, or masks it again. */
    public void toggle() {
        if (asked) {
            hide();
        } else {
            ask();
        }
    }

    private void ask() {
        asked = true;
        ui.discretion().asked(this);
        ui.tasks()
                .run(
                        () -> {
                            ui.looked(look);
                            return look;
                        },
                        logged -> show(),
                        failure -> {
                            hide();
                            ui.failure().accept(failure);
                        });
    }

    /** Whoever left meanwhile sees nothing any more. */
    private void show() {
        if (asked && !shown.get()) {
            left.set(limit());
            shown.set(true);
            stop = ui.discretion().eachSecond(this::second);
        }
    }

    private void second() {
        left.set(left.get() - 1);
        if (left.get() <= 0) {
            hide();
        }
    }

    /** Masks the data again. */
    public void hide() {
        asked = false;
        stop.run();
        stop = () -> {};
        ui.discretion().ended(this);
        shown.set(false);
        left.set(0);
    }
}

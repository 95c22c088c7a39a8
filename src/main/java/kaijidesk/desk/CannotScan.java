package kaijidesk.desk;

import java.util.Optional;
import kaijidesk.regime.Step;

/** A scanned page can't be taken, filed, changed or destroyed like that; nothing was changed. */
public final class CannotScan extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient Step reason;

    CannotScan(Step reason) {
        super(reason.key());
        this.reason = reason;
    }

    static void stop(Optional<Step> wrong) throws CannotScan {
        if (wrong.isPresent()) {
            throw new CannotScan(wrong.get());
        }
    }

    /** Why not, in the user's words. */
    public Step reason() {
        return reason;
    }
}

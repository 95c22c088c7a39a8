package kaijidesk.desk;

import kaijidesk.store.DiskState;
import kaijidesk.store.StoreFailure;

/** The office's place on the disk is gone, full or shut; nothing of what was asked was done. */
public final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DiskState disk;

    OutOfReach(DiskState disk) {
        super("office out of reach: " + disk);
        this.disk = disk;
    }

    /** A failure of the store in the desk's words. */
    static RuntimeException told(StoreFailure failure) {
        if (failure.written()) {
            return new WrittenNotForced();
        }
        return failure.disk() == DiskState.THERE ? failure : new OutOfReach(failure.disk());
    }

    /** The text's key that says why. */
    public String key() {
        return "office.disk." + disk.name();
    }
}

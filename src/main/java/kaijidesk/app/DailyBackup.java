package kaijidesk.app;

import kaijidesk.desk.CannotBackUp;
import kaijidesk.desk.Desk;

/** The backup that an office makes by itself, beside everything else, once a day. */
final class DailyBackup {
    private static final System.Logger LOG = System.getLogger(DailyBackup.class.getName());

    private DailyBackup() {}

    /** Begins it, when the last one is older than a day; one that is cut off is made next time. */
    static void begin(Desk desk) {
        Thread.ofPlatform().daemon().name("backup").start(() -> make(desk));
    }

    private static void make(Desk desk) {
        try {
            desk.backups().daily(share -> true);
        } catch (CannotBackUp | RuntimeException e) {
            // its age is shown where people begin; the log names no place and no data
            LOG.log(System.Logger.Level.WARNING, "no backup: {0}", e.getClass().getName());
        }
    }
}

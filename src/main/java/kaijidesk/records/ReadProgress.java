package kaijidesk.records;

/** Follows the reading of records, and may stop it. */
public interface ReadProgress {
    /** Nobody looks. */
    ReadProgress UNSEEN = (rows, share) -> true;

    /**
     * Told from time to time.
     *
     * @param rows how many were read so far
     * @param share what is done, from 0 to 1; negative when nobody knows
     * @return false to stop
     */
    boolean goesOn(long rows, double share);

    /** The same, ending by an exception. */
    default void ask(long rows, double share) throws Stopped {
        if (!goesOn(rows, share)) {
            throw new Stopped();
        }
    }
}

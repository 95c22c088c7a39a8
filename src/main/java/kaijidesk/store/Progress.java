package kaijidesk.store;

/** Follows something long, and may stop it. */
public interface Progress {
    /** Nobody looks. */
    Progress UNSEEN = share -> true;

    /**
     * Told from time to time.
     *
     * @param share what is done, from 0 to 1
     * @return false to stop
     */
    boolean goesOn(double share);
}

package kaijidesk.fetch;

/**
 * A folder in which mails are laid.
 *
 * @param path where
 * @param move whether a file goes into the folder {@code done} beneath it once it was taken in
 */
public record WatchedFolder(String path, boolean move) {
    /** Whether it can be used at all. */
    public boolean usable() {
        return !path.isBlank() && path.length() <= 500 && path.indexOf('\0') < 0;
    }

    /** Paths may name people. */
    @Override
    public String toString() {
        return "WatchedFolder[" + move + "]";
    }
}

package kaijidesk.scans;

/** Takes files apart into pages, one file at a time. */
public interface Decoder extends AutoCloseable {
    /** Takes pages one by one. */
    interface Pages {
        /**
         * Takes the next page.
         *
         * @return whether to go on
         */
        boolean take(ScannedPage page);
    }

    /**
     * Takes a file apart.
     *
     * @throws CannotRead when it isn't a scan, is damaged, or asks for too much; pages before that
     *     were passed on
     */
    void decode(byte[] file, Pages pages) throws CannotRead;

    @Override
    void close();
}

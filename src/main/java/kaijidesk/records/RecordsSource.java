package kaijidesk.records;

/** Where the operator's records are read from. */
public interface RecordsSource {
    /**
     * Opens one of the tables.
     *
     * @param progress is asked now and then whether it goes on
     * @throws UnreadableRecords when it isn't there or can't be read
     * @throws Stopped when the progress ended it
     */
    Cursor open(RecordsFile file, ReadProgress progress) throws UnreadableRecords, Stopped;
}

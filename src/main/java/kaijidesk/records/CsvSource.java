package kaijidesk.records;

import java.nio.file.Path;

/** A folder with members.csv, trades.csv and messages.csv as the operator's system exports them. */
final class CsvSource implements RecordsSource {
    private final Path directory;

    CsvSource(Path directory) {
        this.directory = directory;
    }

    @Override
    public Cursor open(RecordsFile file, ReadProgress progress) throws UnreadableRecords, Stopped {
        return CsvCursor.open(directory.resolve(file.csv()), file.csv(), progress);
    }
}

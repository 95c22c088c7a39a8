package kaijidesk.records;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kaijidesk.records.UnreadableRecords.Why;
import org.jspecify.annotations.Nullable;

/** One open CSV file (RFC 4180), in whatever encoding and with whatever line ends it was made. */
final class CsvCursor implements Cursor {
    /** Characters of the largest field; beyond it a quote was left open. */
    private static final int MAX_FIELD = 1 << 20;

    private final String file;
    private final Encodings.Opened opened;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private @Nullable CsvRecord row;

    // closed with the cursor
    @SuppressWarnings("MustBeClosedChecker")
    private CsvCursor(String file, Encodings.Opened opened) throws UnreadableRecords {
        this.file = file;
        this.opened = opened;
        this.records =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(MAX_FIELD)
                        .ofCsvRecord(opened.text())
                        .iterator();
        this.header = next() && row != null ? row.getFields() : List.of();
    }

    /**
     * Opens a file.
     *
     * @param shown the name that messages give it
     */
    static Cursor open(Path path, String shown, ReadProgress progress)
            throws UnreadableRecords, Stopped {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableRecords(Why.NO_FILE, shown, "");
        }
        try {
            Encodings.Opened opened = Encodings.open(path, progress);
            try {
                return new CsvCursor(shown, opened);
            } catch (UnreadableRecords | RuntimeException notCsv) {
                opened.text().close();
                throw notCsv;
            }
        } catch (IOException failed) {
            throw new UnreadableRecords(Why.NOT_READABLE, shown, "");
        }
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() throws UnreadableRecords {
        CsvRecord before = row;
        row = orUnreadable(() -> records.hasNext() ? records.next() : null, before);
        return row != null;
    }

    @Override
    public int size() {
        return here().getFieldCount();
    }

    @Override
    public String at(int index) {
        return here().getField(index);
    }

    @Override
    public long line() {
        return here().getStartingLineNumber();
    }

    @Override
    public double share() {
        return opened.share();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            // only read from
        }
    }

    private CsvRecord here() {
        if (row == null) {
            throw new IllegalStateException("no row");
        }
        return row;
    }

    /** The parser's own exception texts may quote the file, so they are dropped. */
    private @Nullable CsvRecord orUnreadable(
            Supplier<@Nullable CsvRecord> step, @Nullable CsvRecord before)
            throws UnreadableRecords {
        try {
            return step.get();
        } catch (CsvParseException notCsv) {
            String after = before == null ? "1" : Long.toString(before.getStartingLineNumber());
            throw new UnreadableRecords(Why.NOT_CSV, file, after);
        } catch (UncheckedIOException failed) {
            throw new UnreadableRecords(Why.NOT_READABLE, file, "");
        }
    }
}

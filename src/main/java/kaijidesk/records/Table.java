package kaijidesk.records;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kaijidesk.records.UnreadableRecords.Why;

/**
 * One open CSV file (RFC 4180) whose header has the columns asked for, in any order and among
 * others.
 */
final class Table implements Closeable {
    /** Characters of the largest field; beyond it a quote was left open. */
    private static final int MAX_FIELD = 1 << 20;

    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private int headerFields;

    /** Takes a row, or says what is wrong with it. */
    interface RowReader {
        void read(Row row) throws BadRow;
    }

    private Table(String file, CloseableIterator<CsvRecord> records) {
        this.file = file;
        this.records = records;
    }

    static Table open(Path directory, String file, List<String> columns) throws UnreadableRecords {
        Path path = directory.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new UnreadableRecords(Why.NO_FILE, file, "");
        }
        try {
            // closed with the table
            @SuppressWarnings("MustBeClosedChecker")
            Table table = new Table(file, csv(path).iterator());
            try {
                table.readHeader(columns);
                return table;
            } catch (UnreadableRecords notThisTable) {
                table.close();
                throw notThisTable;
            }
        } catch (IOException failed) {
            throw new UnreadableRecords(Why.NOT_READABLE, file, "");
        }
    }

    /** Hands on every row; returns how many were taken. */
    int readRows(RowReader reader, List<RowProblem> problems) throws UnreadableRecords {
        int taken = 0;
        while (hasNext()) {
            CsvRecord csv = next();
            try {
                reader.read(new Row(columns, csv, headerFields));
                taken++;
            } catch (BadRow bad) {
                problems.add(bad.in(file, csv.getStartingLineNumber()));
            }
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static CsvReader<CsvRecord> csv(Path path) throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_FIELD)
                .ofCsvRecord(Encodings.open(path));
    }

    private void readHeader(List<String> wanted) throws UnreadableRecords {
        List<String> header = hasNext() ? next().getFields() : List.of();
        headerFields = header.size();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
        for (String column : wanted) {
            if (!columns.containsKey(column)) {
                throw new UnreadableRecords(Why.NO_COLUMN, file, column);
            }
        }
    }

    private boolean hasNext() throws UnreadableRecords {
        return orUnreadable(records::hasNext);
    }

    private CsvRecord next() throws UnreadableRecords {
        return orUnreadable(records::next);
    }

    /** The parser's own exception texts may quote the file, so they are dropped. */
    private <T> T orUnreadable(Supplier<T> step) throws UnreadableRecords {
        try {
            return step.get();
        } catch (CsvParseException notCsv) {
            throw new UnreadableRecords(Why.NOT_CSV, file, "");
        } catch (UncheckedIOException failed) {
            throw new UnreadableRecords(Why.NOT_READABLE, file, "");
        }
    }
}

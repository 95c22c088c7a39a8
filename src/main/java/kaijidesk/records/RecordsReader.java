package kaijidesk.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads members, trades and messages of the operator's system. Rows are handed on as they are read;
 * nothing is held in memory.
 */
public final class RecordsReader {
    /** How many rows are read between two questions whether it goes on. */
    private static final int AT_ONCE = 1_000;

    private final RecordsSource source;

    /** A reader of members.csv, trades.csv and messages.csv in UTF-8 or Windows-31J. */
    public RecordsReader(Path directory) {
        this(new CsvSource(directory));
    }

    /** A reader of records that lie elsewhere. */
    public RecordsReader(RecordsSource source) {
        this.source = source;
    }

    /**
     * Hands every good row to the sink. All three tables and their headers are checked before the
     * first row.
     *
     * @param problems rows that are skipped are added
     * @return how many rows of each file were handed on
     * @throws UnreadableRecords when a file or column is missing or a file is no CSV; rows may have
     *     been handed on by then
     * @throws Stopped when the progress ended it; rows may have been handed on by then
     */
    public ReadReport read(RecordsSink sink, Problems problems, ReadProgress progress)
            throws UnreadableRecords, Stopped {
        List<Table> opened = new ArrayList<>();
        try {
            Map<RecordsFile, Table> tables = new EnumMap<>(RecordsFile.class);
            for (RecordsFile file : RecordsFile.values()) {
                Table table = new Table(source.open(file, progress));
                opened.add(table);
                table.has(file.columns());
                tables.put(file, table);
            }
            Counter counter = new Counter(problems, progress);
            return new ReadReport(
                    counter.read(tables, RecordsFile.MEMBERS, row -> MemberRows.read(row, sink)),
                    counter.read(tables, RecordsFile.TRADES, row -> TradeRows.read(row, sink)),
                    counter.read(tables, RecordsFile.MESSAGES, row -> MessageRows.read(row, sink)));
        } finally {
            opened.forEach(Table::close);
        }
    }

    /** Counts rows over all three tables. */
    private static final class Counter {
        private final Problems problems;
        private final ReadProgress progress;
        private long rows;

        Counter(Problems problems, ReadProgress progress) {
            this.problems = problems;
            this.progress = progress;
        }

        int read(Map<RecordsFile, Table> tables, RecordsFile file, Table.RowReader reader)
                throws UnreadableRecords, Stopped {
            Table table = tables.get(file);
            if (table == null) {
                throw new IllegalStateException(file.table());
            }
            int taken =
                    table.readRows(
                            row -> {
                                if (rows++ % AT_ONCE == 0) {
                                    progress.ask(rows - 1, share(file, table.share()));
                                }
                                reader.read(row);
                            },
                            problems);
            progress.ask(rows, share(file, table.share() < 0 ? -1 : 1));
            return taken;
        }

        private static double share(RecordsFile file, double ofTable) {
            return ofTable < 0 ? -1 : (file.ordinal() + ofTable) / RecordsFile.values().length;
        }
    }
}

package kaijidesk.records.database;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijidesk.records.Cursor;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RecordsFile;
import kaijidesk.records.Stopped;
import kaijidesk.records.UnreadableRecords;

/**
 * What a query answers at first, for who configures it.
 *
 * @param table the query
 * @param missing columns that it must have and hasn't
 * @param columns those it has of them, in the order of the CSV
 * @param rows its first rows, all data masked (R6.02)
 */
public record Probe(
        RecordsFile table, List<String> missing, List<String> columns, List<List<String>> rows) {
    private static final int ROWS = 3;
    private static final String HIDDEN = "●●";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Words and days that are of no person. */
    private static final Set<String> CLEAR =
            Set.of(
                    "kind",
                    "snapshot",
                    "as_of",
                    "won_on",
                    "completed_on",
                    "delivery",
                    "payment",
                    "messaging_closes_on",
                    "sent_at");

    /** Lists that nobody changes. */
    public Probe {
        missing = List.copyOf(missing);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Asks all three queries for their first rows.
     *
     * @throws UnreadableRecords when the database can't be asked
     * @throws Stopped when the progress ended it
     */
    public static List<Probe> all(OperatorDatabase database, ReadProgress progress)
            throws UnreadableRecords, Stopped {
        List<Probe> probes = new ArrayList<>();
        try (DatabaseSource source = new DatabaseSource(database, LIMIT)) {
            for (RecordsFile table : RecordsFile.values()) {
                try (QueryCursor cursor = source.open(table, progress, ROWS)) {
                    probes.add(of(table, cursor));
                }
            }
        }
        return probes;
    }

    private static Probe of(RecordsFile table, Cursor cursor) throws UnreadableRecords, Stopped {
        List<String> has = table.columns().stream().filter(cursor.header()::contains).toList();
        List<String> missing =
                table.columns().stream().filter(each -> !has.contains(each)).toList();
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < ROWS && cursor.next()) {
            rows.add(
                    has.stream()
                            .map(column ->
                                    shown(column, cursor.at(cursor.header().indexOf(column))))
                            .toList());
        }
        return new Probe(table, missing, has, rows);
    }

    /** The first character stays; a word of a word's column whole, unless it is none. */
    private static String shown(String column, String value) {
        if (value.isEmpty() || CLEAR.contains(column) && value.matches("[\\w:+.\\-]{1,40}")) {
            return value;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(value);
        return value.substring(0, characters.next()) + HIDDEN;
    }
}

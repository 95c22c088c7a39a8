package kaijidesk.cases;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of a case's history (R6.05).
 *
 * @param sequence its place, from 1
 * @param at when
 * @param person who
 * @param act the act's name
 * @param fields what was entered, by field name
 */
public record HistoryRow(
        long sequence, Instant at, Person person, String act, Map<String, String> fields) {
    public HistoryRow {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    }

    /** Keeps what was entered out of logs and exception texts. */
    @Override
    public String toString() {
        return "HistoryRow[" + sequence + " " + act + "]";
    }
}

package kaijidesk.records.database;

import java.util.Locale;
import java.util.Set;
import kaijidesk.records.RecordsFile;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.records.UnreadableRecords.Why;

/**
 * A query that reads: one statement, beginning with SELECT or WITH, without a word that writes,
 * calls or reaches out of the database. It stands before the connection that is read only and the
 * rights of its user, never in their place.
 */
final class QueryCheck {
    private static final int LONGEST = 20_000;

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "alter",
                    "analyze",
                    "attach",
                    "backup",
                    "begin",
                    "call",
                    "comment",
                    "commit",
                    "copy",
                    "create",
                    "csvread",
                    "csvwrite",
                    "delete",
                    "do",
                    "drop",
                    "execute",
                    "file_read",
                    "file_write",
                    "grant",
                    "insert",
                    "into",
                    "link_schema",
                    "load",
                    "lock",
                    "merge",
                    "prepare",
                    "replace",
                    "revoke",
                    "rollback",
                    "runscript",
                    "script",
                    "set",
                    "set_config",
                    "shutdown",
                    "truncate",
                    "update",
                    "vacuum");

    /** Functions of a server that read its files or ask other servers. */
    private static final Set<String> BEGINNINGS = Set.of("dblink", "lo_", "pg_");

    private QueryCheck() {}

    /**
     * Whether it only reads.
     *
     * @throws UnreadableRecords when not
     */
    static String checked(RecordsFile table, String query) throws UnreadableRecords {
        String bare = query.replaceAll("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"", " ");
        String[] words = bare.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+");
        boolean reads = words[0].equals("select") || words[0].equals("with");
        if (!reads || query.length() > LONGEST || odd(bare)) {
            throw new UnreadableRecords(Why.DATABASE_QUERY, table.table(), "");
        }
        for (String word : words) {
            if (FORBIDDEN.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith)) {
                throw new UnreadableRecords(Why.DATABASE_QUERY, table.table(), word);
            }
        }
        return query;
    }

    /** Comments, several statements, and ways of quoting that databases understand differently. */
    private static boolean odd(String bare) {
        return bare.contains(";")
                || bare.contains("--")
                || bare.contains("/*")
                || bare.contains("$")
                || bare.contains("\\")
                || bare.contains("`")
                || bare.contains("'")
                || bare.contains("\"")
                || bare.contains("?")
                || bare.indexOf('\0') >= 0;
    }
}

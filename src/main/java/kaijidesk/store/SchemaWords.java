package kaijidesk.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that an office's schema is made of. A trigger, an alias, a linked table, a Java object,
 * a view or a call of a function needs another one, and a database would run some of those as it
 * opens.
 */
final class SchemaWords {
    private static final String USER = "CREATE USER IF NOT EXISTS \"DESK\" ";

    private static final Set<String> KNOWN =
            Set.of(
                    ("ADD ADMIN ALTER ALWAYS AS BELONGS_TO_TABLE BIGINT BINARY BOOLEAN CACHED"
                                    + " CACHE_SIZE CHARACTER CHECK CONSTRAINT CREATE CREATE_BUILD"
                                    + " DATE DECIMAL DEFAULT DISTINCT EXISTS FALSE FOREIGN"
                                    + " GENERATED HASH IDENTITY IF INCREMENT INDEX INTEGER KEY LARGE"
                                    + " LAST MAX_LENGTH_INPLACE_LOB NOCHECK NOT NULL NULLS NUMERIC OBJECT ON PRIMARY"
                                    + " REFERENCES RESTART SALT SELECTIVITY SEQUENCE SET SMALLINT"
                                    + " START TABLE TIME TIMESTAMP TRUE UNIQUE USER VARYING WITH"
                                    + " WRITE_DELAY ZONE")
                            .split(" "));

    private SchemaWords() {}

    /** Whether all statements are made of them, and the one user is this program's. */
    static boolean known(List<String> schema) {
        return schema.stream().allMatch(SchemaWords::known)
                && schema.stream().filter(each -> each.startsWith(USER)).count() == 1;
    }

    private static boolean known(String statement) {
        String bare = unquoted(statement);
        boolean comment = bare.contains("--") || bare.contains("/") || bare.contains("$");
        return !comment
                && KNOWN.containsAll(words(bare))
                && (!words(bare).contains("USER") || statement.startsWith(USER));
    }

    private static List<String> words(String bare) {
        return Arrays.stream(bare.toUpperCase(Locale.ROOT).split("[^\\p{L}_@]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Names and texts stand in quotation marks, always. */
    private static String unquoted(String statement) {
        return statement.replaceAll("\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'", " ");
    }
}

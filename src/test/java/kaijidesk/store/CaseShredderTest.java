package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.PurgeExtent;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fills every column that could tell something about a case with a marker, by the catalogue, so
 * that a column or table that is added later is filled too.
 */
@DisplayName("R6.03: a purge leaves nothing of a case in any column of any table")
class CaseShredderTest {
    private static final String MARKER = "秘密の名";
    private static final CaseNumber NUMBER = CaseNumber.of(2016, 1);
    private static final String LETTER = "L2016-000001";

    /** What stays of a purged case, and what says only which case or letter is meant. */
    private static final Set<String> STAYS =
            Set.of(
                    "case_file.case_number",
                    "case_file.profile_edition",
                    "case_file.arrival",
                    "case_file.shown_stage",
                    "case_file.shown_word",
                    "case_file.shown_rules",
                    "decision.kind",
                    "decision.person",
                    "destruction.method",
                    "letter.kind",
                    "letter.document_number",
                    "letter.wording",
                    "posting.state",
                    "posting.service",
                    "posting_step.step",
                    "posting_step.person",
                    "print_run_letter.run_id",
                    "print_run_letter.state",
                    "print_run_letter.claim",
                    "provision_record.recipient_id",
                    "provision_record.subject_id",
                    "provision_record.items",
                    "provision_record.basis",
                    "trail_entry.person",
                    "trail_entry.kind",
                    "trail_entry.about",
                    "trail_entry.digest",
                    "trail_entry.mac",
                    "purged_case.ending",
                    "purged_case.proposed_by",
                    "purged_case.purged_by");

    /** Tables that know nothing of a case. */
    private static final Set<String> APART =
            Set.of(
                    "schema_history",
                    "profile_edition",
                    "profile_adoption",
                    "national_holiday",
                    "office_setting",
                    "counter",
                    "rights_holder",
                    "account",
                    "trail_head",
                    "print_run",
                    "mailbox_read",
                    "mail_server",
                    "misuser");

    /** The operator's records, which go where no other case needs them. */
    private static final Set<String> RECORDS =
            Set.of("member", "member_snapshot", "trade", "trade_message");

    @TempDir Path folder;

    /**
     * A column.
     *
     * @param name its name
     * @param type its type
     */
    private record Column(String name, String type) {}

    @Test
    @DisplayName("R6.03: every table is known, every column is emptied or stays for a reason")
    void everywhere() throws Exception {
        Store store = Store.open(folder, Tables.SECRETS);
        Map<String, List<Column>> tables = tables();
        assertThat(tables.keySet()).contains("case_file", "letter", "trail_entry", "trade_message");
        tables.forEach((table, columns) ->
                assertThat(APART.contains(table) || RECORDS.contains(table) || ofCase(columns))
                        .as("%s is a table that nobody has thought of", table)
                        .isTrue());
        fill(tables);
        int marked = found(tables).size();
        assertThat(marked).isGreaterThan(70);

        PurgeExtent extent = store.transaction(office -> office.shredder().extent(NUMBER));
        store.transaction(office -> {
            office.shredder().shred(NUMBER);
            return null;
        });

        assertThat(found(tables)).isEmpty();
        assertThat(extent).isEqualTo(new PurgeExtent(1, 3, 1, 1, 2, 1, 1, 1));
        PurgeExtent after = store.transaction(office -> office.shredder().extent(NUMBER));
        assertThat(after).isEqualTo(new PurgeExtent(1, 0, 0, 0, 0, 0, 0, 0));
        store.close();
    }

    private static boolean ofCase(List<Column> columns) {
        return columns.stream()
                .anyMatch(each ->
                        Set.of("case_number", "letter_id", "scan_id", "mail_no")
                                .contains(each.name()));
    }

    /** A row in every table of a case, and in the records that it names. */
    private void fill(Map<String, List<Column>> tables) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (Map.Entry<String, List<Column>> each : tables.entrySet()) {
                if (!APART.contains(each.getKey())) {
                    insert(connection, each.getKey(), each.getValue());
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    private static void insert(Connection connection, String table, List<Column> columns)
            throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(any -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into %s (%s) overriding system value values (%s)"
                                .formatted(table, names, places))) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, value(table, columns.get(i)));
            }
            insert.execute();
        }
    }

    private static Object value(String table, Column column) {
        return switch (column.type().toUpperCase(Locale.ROOT)) {
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> text(table, column.name());
            case "BINARY VARYING" ->
                    (STAYS.contains(table + "." + column.name()) ? "x" : MARKER)
                            .getBytes(StandardCharsets.UTF_8);
            case "DATE" -> LocalDate.of(2016, 1, 1);
            case "TIMESTAMP WITH TIME ZONE" -> OffsetDateTime.parse("2016-01-01T00:00:00Z");
            case "BOOLEAN" -> false;
            default -> 1;
        };
    }

    private static String text(String table, String column) {
        return switch (column) {
            case "case_number" -> NUMBER.value();
            case "letter_id" -> LETTER;
            default -> STAYS.contains(table + "." + column) ? "x" : MARKER;
        };
    }

    /** The columns that hold the marker. */
    private List<String> found(Map<String, List<Column>> tables) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String table : tables.keySet()) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            if (marked(rows, i)) {
                                found.add(table + "." + rows.getMetaData().getColumnName(i));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean marked(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        String text =
                value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : rows.getString(column);
        return text != null && text.contains(MARKER);
    }

    private Map<String, List<Column>> tables() throws Exception {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select table_name, column_name, data_type"
                                        + " from information_schema.columns"
                                        + " where table_schema = 'public'"
                                        + " order by table_name, ordinal_position")) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    private Connection connection() throws Exception {
        JdbcConnectionPool pool = Database.beside(folder, Tables.SECRETS);
        return pool.getConnection();
    }
}

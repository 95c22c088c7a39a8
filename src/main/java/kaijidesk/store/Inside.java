package kaijidesk.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import kaijidesk.access.OfficeSecrets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an office's file, read while no database has it open: opening a database runs what
 * its schema says, even before the first question to it.
 *
 * @param schema the statements that a database would run when it opens the file
 * @param migrations the files of those that ran; none when this is no office
 */
record Inside(List<String> schema, List<String> migrations) {
    private static final String SCHEMA = "table.0";
    private static final int STATEMENT = 3;
    private static final String MIGRATIONS = "CREATE CACHED TABLE \"public\".\"schema_history\"(";

    Inside {
        schema = List.copyOf(schema);
        migrations = List.copyOf(migrations);
    }

    /**
     * Reads it; nothing is written.
     *
     * @throws OfficeUnavailable when another program has it open, or it can't be read
     */
    static Inside of(Path file, OfficeSecrets secrets) throws OfficeUnavailable {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file.toAbsolutePath().toString()).readOnly();
        if (secrets.encrypted()) {
            builder.encryptionKey(secrets.fileKey());
        }
        try (MVStore store = builder.open()) {
            if (!store.hasMap(SCHEMA)) {
                return new Inside(List.of(), List.of());
            }
            TransactionStore rows = new TransactionStore(store);
            rows.init();
            List<String> schema = column(rows, SCHEMA, STATEMENT);
            return new Inside(schema, migrations(rows));
        } catch (MVStoreException e) {
            throw new OfficeUnavailable(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                            ? OfficeUnavailable.Reason.IN_USE
                            : OfficeUnavailable.Reason.DAMAGED);
        } catch (RuntimeException e) {
            // a damaged file reads as anything: classes that are none, rows without columns
            throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
        }
    }

    private static List<String> migrations(TransactionStore rows) {
        TransactionMap<Object, SearchRow> schema = rows.begin().openMap(SCHEMA);
        for (Iterator<Object> ids = schema.keyIterator(null); ids.hasNext(); ) {
            SearchRow row = schema.get(ids.next());
            if (row != null && text(row, STATEMENT).startsWith(MIGRATIONS)) {
                return column(rows, "table." + row.getValue(0).getInt(), 0);
            }
        }
        return List.of();
    }

    private static List<String> column(TransactionStore rows, String map, int column) {
        TransactionMap<Object, SearchRow> table = rows.begin().openMap(map);
        List<String> found = new ArrayList<>();
        for (Iterator<Object> ids = table.keyIterator(null); ids.hasNext(); ) {
            found.add(text(table.get(ids.next()), column));
        }
        return found;
    }

    private static String text(@Nullable SearchRow row, int column) {
        Value value = row == null ? null : row.getValue(column);
        String text = value == null ? null : value.getString();
        return text == null ? "" : text;
    }

    /**
     * Says whether this program may open it.
     *
     * @throws OfficeUnavailable when it is no office, another version's, or holds what it mustn't
     */
    void check() throws OfficeUnavailable {
        if (migrations.isEmpty()) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
        }
        if (!Migrations.FILES.containsAll(migrations)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.OTHER_VERSION);
        }
        if (!SchemaWords.known(schema)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.HOSTILE);
        }
    }

    /** Whether a migration of this program is yet to run. */
    boolean migrationDue() {
        return !migrations.containsAll(Migrations.FILES);
    }

    /** The number of the last migration that ran, as file names have it. */
    String version() {
        return migrations.stream()
                .map(file -> file.replaceFirst("__.*", ""))
                .max(Comparator.comparingInt(Inside::number))
                .orElse("V0");
    }

    private static int number(String version) {
        return Integer.parseInt(version.substring(1).replaceAll("[^0-9]", "0"));
    }
}

package kaijidesk.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kaijidesk.access.DurableFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Writes an office's file anew, so that no trace of what was deleted is left in it (R6.03). H2
 * itself keeps deleted rows in its file. The rows are copied one by one into a new file beside it,
 * which takes its place in one step: killed at any moment, there is the old file or the new one.
 */
final class Compaction {
    private static final String NEW_NAME = "office.new";

    private final Path folder;
    private final OfficeSecrets secrets;

    Compaction(Path folder, OfficeSecrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    /** What a compaction that was killed left behind; only whoever has the office open may ask. */
    void tidy() throws IOException {
        Files.deleteIfExists(fresh());
    }

    /**
     * Puts a copy in the place of the open office's file. Afterwards the pool is closed, and the
     * office is to be opened again; when the progress ended it, nothing has changed.
     *
     * @return whether it was done
     */
    boolean run(JdbcConnectionPool office, Progress progress)
            throws SQLException, IOException, OfficeUnavailable {
        tidy();
        try {
            if (!copied(office, progress)) {
                return false;
            }
            DurableFile.force(fresh());
            OwnerOnly.copy(stored(), fresh());
            replace(office);
            return true;
        } finally {
            tidy();
        }
    }

    private boolean copied(JdbcConnectionPool office, Progress progress)
            throws SQLException, OfficeUnavailable {
        JdbcConnectionPool fresh = Database.fresh(folder, NEW_NAME, secrets);
        try (Connection from = office.getConnection();
                Connection to = fresh.getConnection()) {
            return new TableCopy(from, to).all(progress);
        } finally {
            Database.shutdown(fresh);
        }
    }

    /**
     * While the old file is still open nobody else can open it and write into what is replaced.
     * Some systems replace no open file: there it is closed first.
     */
    private void replace(JdbcConnectionPool office) throws IOException, SQLException {
        try {
            DurableFile.move(fresh(), stored());
        } catch (FileSystemException e) {
            Database.shutdown(office);
            DurableFile.move(fresh(), stored());
            return;
        }
        Database.shutdown(office);
    }

    private Path fresh() {
        return Database.file(folder, NEW_NAME);
    }

    private Path stored() {
        return Database.file(folder, OfficeFile.DATABASE);
    }
}

package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import kaijidesk.access.KeyRing;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** Makes backups of an open office, while it works, and proves them. */
public final class Backup {
    private static final String MAKING = ".making";
    private static final String PROVING = ".proving";
    private static final double COPIED = 0.4;
    private static final double READ = 0.7;

    private final JdbcConnectionPool pool;
    private final Place place;

    Backup(JdbcConnectionPool pool, Place place) {
        this.pool = pool;
        this.place = place;
    }

    /** Where the office keeps its own backups. */
    public Path folder() {
        return place.folder().resolve(RescueCopy.FOLDER);
    }

    /**
     * Makes one: the database copies itself as it is encrypted; the copy is opened, every row of it
     * read and compared; what was read is then packed and put in its place.
     *
     * @return what it says of itself; null when it was stopped
     * @throws BadBackup when it can't be written, or the copy isn't what the office is
     */
    public @Nullable Manifest make(Path target, Instant now, Progress progress) throws BadBackup {
        Path making = folder().resolve(MAKING);
        try {
            Restore.clear(making);
            OwnerOnly.createFolders(making);
            Mark before = mark();
            copy(making);
            if (!progress.goesOn(COPIED)) {
                return null;
            }
            Reading reading = reading(making, place.secrets());
            if (!reading.mark().between(before, mark())) {
                throw new BadBackup(BadBackup.Reason.UNLIKE);
            }
            if (!progress.goesOn(READ)) {
                return null;
            }
            Manifest manifest =
                    manifest(reading, now, making.resolve(OfficeFile.NAME)).marked(place.secrets());
            boolean whole =
                    BackupFile.write(
                            target,
                            making.resolve(OfficeFile.NAME),
                            ring(),
                            manifest,
                            share -> progress.goesOn(READ + share * (1 - READ)));
            return whole ? manifest : null;
        } catch (IOException e) {
            throw new BadBackup(BadBackup.Reason.NOT_WRITTEN);
        } catch (OfficeUnavailable e) {
            throw new BadBackup(BadBackup.Reason.UNLIKE);
        } finally {
            clearAway(making);
        }
    }

    /** Without a ring that opens it a backup is worth nothing. */
    private byte @Nullable [] ring() throws BadBackup {
        byte[] ring = RescueCopy.ring(place.folder(), place.secrets());
        if (ring == null && new KeyRingFile(place.folder()).exists()) {
            throw new BadBackup(BadBackup.Reason.DAMAGED_RING);
        }
        return ring;
    }

    /**
     * Writes all of the office in open formats, for who leaves this program; nothing of it is
     * encrypted.
     *
     * @return how many rows; -1 when it was stopped
     * @throws BadBackup when it can't be written
     */
    public long everything(Path target, Progress progress) throws BadBackup {
        try {
            return new Everything(pool).write(target, progress);
        } catch (IOException | SQLException e) {
            throw new BadBackup(BadBackup.Reason.NOT_WRITTEN);
        }
    }

    /**
     * Proves one: restores it beside the office, opens it, reads every row, compares and deletes it
     * again.
     *
     * @return what it says of itself; null when it was stopped
     * @throws BadBackup when nothing could be restored from it
     */
    public @Nullable Manifest prove(Path backup, Progress progress) throws BadBackup {
        Manifest manifest = BackupFile.manifest(backup);
        Path proving = folder().resolve(PROVING);
        try {
            Restore.clear(proving);
            if (!manifest.markedBy(place.secrets())) {
                throw new BadBackup(BadBackup.Reason.UNLIKE);
            }
            boolean opens =
                    BackupFile.ring(backup)
                            .map(ring -> KeyRing.sound(ring, place.secrets()))
                            .orElse(!new KeyRingFile(place.folder()).exists());
            if (!opens) {
                throw new BadBackup(BadBackup.Reason.DAMAGED_RING);
            }
            if (!BackupFile.unpack(backup, proving, share -> progress.goesOn(share * COPIED))) {
                return null;
            }
            if (!OfficeFile.opens(proving.resolve(OfficeFile.NAME), place.secrets())) {
                throw new BadBackup(BadBackup.Reason.OTHER_KEY);
            }
            compare(manifest, proving, place.secrets());
            return manifest;
        } catch (IOException e) {
            throw new BadBackup(BadBackup.Reason.NOT_WRITTEN);
        } finally {
            clearAway(proving);
        }
    }

    /** Reads a restored office whole and compares it with what its backup says. */
    static void compare(Manifest manifest, Path folder, OfficeSecrets secrets) throws BadBackup {
        try {
            Reading reading = reading(folder, secrets);
            boolean alike =
                    manifest.markedBy(secrets)
                            && manifest.head().equals(reading.head())
                            && (manifest.rows().isEmpty()
                                    || manifest.rows().equals(reading.rows()));
            if (!alike) {
                throw new BadBackup(BadBackup.Reason.UNLIKE);
            }
        } catch (OfficeUnavailable e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    /** Reads every row of the open office. */
    public Reading read() throws BadBackup {
        try (Connection connection = pool.getConnection()) {
            return Reading.of(connection);
        } catch (SQLException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    private static Reading reading(Path folder, OfficeSecrets secrets)
            throws BadBackup, OfficeUnavailable {
        JdbcConnectionPool copy = Database.copy(folder, secrets);
        try (Connection connection = copy.getConnection()) {
            Reading reading = Reading.of(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
            return reading;
        } catch (SQLException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        } finally {
            copy.dispose();
        }
    }

    private void copy(Path making) throws IOException, BadBackup {
        Path zipped = making.resolve("copy.zip");
        OwnerOnly.create(zipped);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + zipped.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new BadBackup(BadBackup.Reason.NOT_WRITTEN);
        }
        BackupFile.database(zipped, making.resolve(OfficeFile.NAME));
        Files.delete(zipped);
    }

    private Mark mark() throws BadBackup {
        try (Connection connection = pool.getConnection()) {
            return Mark.of(connection);
        } catch (SQLException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    private Manifest manifest(Reading reading, Instant now, Path database) throws IOException {
        return new Manifest(
                RescueCopy.office(place.folder()),
                now.toEpochMilli(),
                reading.version(),
                reading.rows(),
                reading.head(),
                BackupFile.sha256(database),
                new byte[0]);
    }

    private static void clearAway(Path folder) {
        try {
            Restore.clear(folder);
        } catch (IOException e) {
            // it is encrypted, and the next backup clears it
            return;
        }
    }
}

package kaijidesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kaijidesk.access.DurableFile;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * A backup as a file: a zip of the office's file as it is encrypted, the key ring that opens it and
 * the manifest. Whoever has it still needs a password.
 */
public final class BackupFile {
    private static final String MANIFEST = "manifest.json";
    private static final int PIECE = 1 << 20;

    /** A key ring and a manifest are small; who sends more means harm. */
    private static final int LARGEST = 1 << 22;

    private BackupFile() {}

    /**
     * Writes a backup of a file that nobody writes meanwhile; it is there whole, or not at all.
     *
     * @param ring the key ring; null for an office from before there were any
     * @return false when it was stopped
     */
    static boolean write(
            Path target,
            Path database,
            byte @Nullable [] ring,
            Manifest manifest,
            Progress progress)
            throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        boolean whole;
        try {
            whole = zip(fresh, database, ring, manifest, progress);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        if (whole) {
            DurableFile.force(fresh);
            DurableFile.move(fresh, target);
        } else {
            Files.delete(fresh);
        }
        return whole;
    }

    private static boolean zip(
            Path fresh, Path database, byte @Nullable [] ring, Manifest manifest, Progress progress)
            throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            // what is encrypted doesn't shrink
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.written());
            if (ring != null) {
                zip.putNextEntry(new ZipEntry(KeyRingFile.NAME));
                zip.write(ring);
            }
            zip.putNextEntry(new ZipEntry(OfficeFile.NAME));
            try (InputStream in = Files.newInputStream(database)) {
                return pass(in, zip, Files.size(database), progress);
            }
        }
    }

    private static boolean pass(InputStream in, OutputStream out, long size, Progress progress)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long done = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            out.write(piece, 0, read);
            done += read;
            if (!progress.goesOn(size <= 0 ? 0 : Math.min(1, (double) done / size))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a backup says of itself.
     *
     * @throws BadBackup when it is none
     */
    public static Manifest manifest(Path backup) throws BadBackup {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Manifest manifest = Manifest.read(small(zip, MANIFEST));
            if (manifest == null) {
                throw new BadBackup(BadBackup.Reason.NO_BACKUP);
            }
            return manifest;
        } catch (IOException e) {
            throw new BadBackup(
                    Files.exists(backup) ? BadBackup.Reason.NO_BACKUP : BadBackup.Reason.NO_FILE);
        }
    }

    /**
     * Lays what a backup holds into a folder, for its owner only.
     *
     * @return false when it was stopped
     * @throws BadBackup when it was damaged since it was made
     */
    static boolean unpack(Path backup, Path folder, Progress progress)
            throws IOException, BadBackup {
        Manifest manifest = manifest(backup);
        Path database = folder.resolve(OfficeFile.NAME);
        OwnerOnly.createFolders(folder);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            if (zip.getEntry(KeyRingFile.NAME) != null) {
                DurableFile.write(folder.resolve(KeyRingFile.NAME), small(zip, KeyRingFile.NAME));
            }
            if (!database(zip, database, progress)) {
                return false;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
        DurableFile.force(database);
        if (!sha256(database).equals(manifest.sha256())) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
        return true;
    }

    /** The key ring in a backup; empty when it holds none. */
    static Optional<byte[]> ring(Path backup) throws BadBackup {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return zip.getEntry(KeyRingFile.NAME) == null
                    ? Optional.empty()
                    : Optional.of(small(zip, KeyRingFile.NAME));
        } catch (IOException e) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
    }

    /** Takes the database out of what H2 packed. */
    static void database(Path zipped, Path database) throws IOException, BadBackup {
        try (ZipFile zip = new ZipFile(zipped.toFile())) {
            database(zip, database, Progress.UNSEEN);
        }
    }

    private static boolean database(ZipFile zip, Path database, Progress progress)
            throws IOException, BadBackup {
        ZipEntry entry = zip.getEntry(OfficeFile.NAME);
        if (entry == null) {
            throw new BadBackup(BadBackup.Reason.DAMAGED);
        }
        OwnerOnly.create(database);
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(database)) {
            return pass(in, out, entry.getSize(), progress);
        }
    }

    private static byte[] small(ZipFile zip, String name) throws IOException, BadBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup(BadBackup.Reason.NO_BACKUP);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(LARGEST);
        }
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    static String sha256(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package kaijidesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** The database file of an office, seen from outside while no database has it open. */
final class OfficeFile {
    /** What H2 calls the database. */
    static final String DATABASE = "office";

    /** Its file. */
    static final String NAME = DATABASE + ".mv.db";

    private static final byte[] PLAIN = "H:2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    /** H2 encrypts in blocks of 4 KiB; a copy goes in pieces of 16 of them. */
    private static final int PIECE = 16 * FileEncrypt.BLOCK_SIZE;

    private OfficeFile() {}

    /** What a file is by its first bytes. */
    enum Form {
        MISSING,
        PLAIN,
        ENCRYPTED,
        /** Neither: empty, cut very short, or something else. */
        UNKNOWN
    }

    static Form form(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Form.MISSING;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] head = head(channel, ENCRYPTED.length);
            if (Arrays.equals(head, ENCRYPTED)) {
                return Form.ENCRYPTED;
            }
            return Arrays.equals(Arrays.copyOf(head, PLAIN.length), PLAIN)
                    ? Form.PLAIN
                    : Form.UNKNOWN;
        }
    }

    /** Whether the file's first block reads as H2's with these secrets. */
    static boolean opens(Path file, OfficeSecrets secrets) throws IOException {
        Form form = form(file);
        if (form != Form.ENCRYPTED) {
            return form == Form.PLAIN && !secrets.encrypted();
        }
        if (!secrets.encrypted()) {
            return false;
        }
        try (FileChannel channel = channel(file, secrets, StandardOpenOption.READ)) {
            return Arrays.equals(head(channel, PLAIN.length), PLAIN);
        }
    }

    /**
     * Writes the same database under other secrets, forced to the disk, for its owner only.
     *
     * @return false when it was stopped; what was written is then deleted
     */
    static boolean copy(
            Path from, OfficeSecrets before, Path to, OfficeSecrets after, Progress progress)
            throws IOException {
        Files.deleteIfExists(to);
        OwnerOnly.create(to);
        try (FileChannel in = channel(from, before, StandardOpenOption.READ);
                FileChannel out =
                        channel(to, after, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            long size = in.size();
            for (long done = 0; done < size; ) {
                if (!progress.goesOn((double) done / size)) {
                    out.close();
                    Files.delete(to);
                    return false;
                }
                // H2 reads as much as there is room for, or fails
                piece.clear().limit((int) Math.min(PIECE, size - done));
                while (piece.hasRemaining() && in.read(piece, done + piece.position()) > 0) {
                    continue;
                }
                piece.flip();
                if (!piece.hasRemaining()) {
                    throw new java.io.EOFException();
                }
                long at = done;
                done += piece.remaining();
                while (piece.hasRemaining()) {
                    at += out.write(piece, at);
                }
            }
            out.force(true);
        }
        return true;
    }

    private static FileChannel channel(
            Path file, OfficeSecrets secrets, StandardOpenOption... options) throws IOException {
        FileChannel base = FileChannel.open(file, options);
        return secrets.encrypted()
                ? new FileEncrypt(
                        file.toString(), FilePathEncrypt.getPasswordBytes(secrets.fileKey()), base)
                : base;
    }

    private static byte[] head(FileChannel channel, int length) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(length);
        while (head.hasRemaining() && channel.read(head, head.position()) > 0) {
            continue;
        }
        return head.array();
    }
}

package kaijidesk.scans;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * The program that decodes what comes in from outside: no window, no office, no files; it ends when
 * its input does, and {@link ChildDecoder} ends it when it takes too long.
 */
public final class DecodeMain {
    private static final int BUFFER = 1 << 16;

    private DecodeMain() {}

    /** Serves files until its input ends. */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        out.writeByte(Frames.READY);
        out.flush();
        PageDecoder decoder = new PageDecoder(Limits.USUAL);
        for (int length = next(in); length >= 0; length = next(in)) {
            byte[] file = in.readNBytes(length);
            try {
                decoder.decode(
                        file,
                        page -> {
                            Frames.write(out, page);
                            return true;
                        });
                Frames.end(out);
            } catch (CannotRead e) {
                Frames.write(out, e);
            }
        }
    }

    private static int next(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return -1;
        }
        return first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    }
}

package kaijidesk.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * UTF-8 or Windows-31J: a file that says so by its byte-order mark, or holds more characters of
 * UTF-8 than bytes that are none, is UTF-8. Japanese text in Windows-31J is never valid UTF-8, and
 * one damaged byte makes no other encoding of a file. Reads the file twice, never holding it.
 */
final class Encodings {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 1 << 18;

    private Encodings() {}

    /**
     * An open file.
     *
     * @param text its text
     * @param counting tells how far it is read
     * @param size its length in bytes
     */
    record Opened(Reader text, CountedBytes counting, long size) {
        double share() {
            return size == 0 ? 1 : Math.min(1, (double) counting.count() / size);
        }
    }

    /** The file's text without a byte-order mark; unreadable bytes come as U+FFFD. */
    static Opened open(Path file, ReadProgress progress) throws IOException, Stopped {
        CountedBytes counted = new CountedBytes(Files.newInputStream(file));
        PushbackInputStream in = new PushbackInputStream(counted, MARK.length);
        try {
            boolean marked = skipMark(in);
            Charset charset = marked || isUtf8(file, progress) ? StandardCharsets.UTF_8 : MS932;
            Reader text = new BufferedReader(new InputStreamReader(in, charset));
            return new Opened(text, counted, Files.size(file));
        } catch (IOException | RuntimeException | Stopped failed) {
            in.close();
            throw failed;
        }
    }

    private static boolean skipMark(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(MARK.length);
        if (Arrays.equals(start, MARK)) {
            return true;
        }
        in.unread(start);
        return false;
    }

    private static boolean isUtf8(Path file, ReadProgress progress) throws IOException, Stopped {
        Utf8Count count = new Utf8Count();
        byte[] bytes = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                count.add(bytes, read);
                progress.ask(0, 0);
            }
        }
        return count.likely();
    }
}

package kaijidesk.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * UTF-8 or Windows-31J: a file that is valid UTF-8 from end to end, or says so by its byte-order
 * mark, is UTF-8. Japanese text in Windows-31J is never valid UTF-8. Reads the file twice, never
 * holding it.
 */
final class Encodings {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /** The file's text without a byte-order mark; unreadable bytes come as U+FFFD. */
    static Reader open(Path file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), MARK.length);
        try {
            boolean marked = skipMark(in);
            Charset charset = marked || isUtf8(file) ? StandardCharsets.UTF_8 : MS932;
            return new BufferedReader(new InputStreamReader(in, charset));
        } catch (IOException | RuntimeException failed) {
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

    private static boolean isUtf8(Path file) throws IOException {
        char[] chars = new char[1 << 16];
        try (InputStream in = Files.newInputStream(file);
                Reader strict = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(chars) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}

package kaijidesk.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.access.OfficeSecrets;

/**
 * What the unencrypted inner file of an office holds, byte by byte, however a text may be written
 * in it.
 */
public final class FileBytes {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private FileBytes() {}

    /** Whether a text is somewhere in the file. */
    public static boolean hold(Path office, String text) {
        return hold(office, asH2(text))
                || CHARSETS.stream().anyMatch(each -> hold(office, text.getBytes(each)));
    }

    /** Whether bytes are somewhere in the file. */
    public static boolean hold(Path office, byte[] bytes) {
        return inner(office, Tables.SECRETS)
                .contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** A text in every way in which a file may hold it. */
    public static List<byte[]> written(String text) {
        List<byte[]> all = new ArrayList<>(List.of(asH2(text)));
        CHARSETS.forEach(each -> all.add(text.getBytes(each)));
        all.add(text.getBytes(Charset.forName("windows-31j")));
        return all;
    }

    /** All that the inner file of an office holds, a character for a byte. */
    public static String inner(Path office, OfficeSecrets secrets) {
        try {
            Path inner = Files.createTempFile("inner", ".mv.db");
            boolean whole =
                    OfficeFile.copy(
                            office.resolve(OfficeFile.NAME),
                            secrets,
                            inner,
                            secrets.withoutFileKey(),
                            Progress.UNSEEN);
            String content = Files.readString(inner, StandardCharsets.ISO_8859_1);
            Files.delete(inner);
            if (!whole || !content.contains("case_file")) {
                throw new IllegalStateException("the file isn't an office's in clear");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 writes the texts of rows almost as UTF-8, without the marks of the bytes that follow. */
    private static byte[] asH2(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.chars()
                .forEach(each -> {
                    if (each < 0x80) {
                        bytes.write(each);
                    } else if (each < 0x800) {
                        bytes.write(0xC0 | each >> 6);
                        bytes.write(each & 0x3F);
                    } else {
                        bytes.write(0xE0 | each >> 12);
                        bytes.write(each >> 6 & 0x3F);
                        bytes.write(each & 0x3F);
                    }
                });
        return bytes.toByteArray();
    }
}

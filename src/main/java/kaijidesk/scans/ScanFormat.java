package kaijidesk.scans;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What scanners write, told by its content: names prove nothing. */
enum ScanFormat {
    PDF("pdf", List.of(bytes('%', 'P', 'D', 'F', '-'))),
    TIFF("tiff", List.of(bytes('I', 'I', 42, 0), bytes('M', 'M', 0, 42))),
    JPEG("jpeg", List.of(bytes(0xff, 0xd8, 0xff))),
    PNG("png", List.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)));

    /** A PDF may have something before its head. */
    private static final int PDF_HEAD = 1024;

    private final String reader;
    private final List<byte[]> heads;

    ScanFormat(String reader, List<byte[]> heads) {
        this.reader = reader;
        this.heads = heads;
    }

    /** What the JDK calls its reader. */
    String reader() {
        return reader;
    }

    /** Tells it; empty for anything else. */
    static Optional<ScanFormat> of(byte[] file) {
        Optional<ScanFormat> found =
                Arrays.stream(values()).filter(each -> each.begins(file)).findFirst();
        return found.isPresent() || !pdfInside(file) ? found : Optional.of(PDF);
    }

    private boolean begins(byte[] file) {
        return heads.stream()
                .anyMatch(head ->
                        file.length >= head.length
                                && Arrays.equals(file, 0, head.length, head, 0, head.length));
    }

    private static boolean pdfInside(byte[] file) {
        int length = Math.min(PDF_HEAD, file.length);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

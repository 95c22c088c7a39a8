package kaijidesk.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads workbooks back. */
final class Workbooks {
    private Workbooks() {}

    /** What the sheet and its shared texts say, as XML. */
    static String sheet(Path folder, byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().contains("sheet") || entry.getName().contains("shared")) {
                    all.append(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}

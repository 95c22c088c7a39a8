package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("All of an office in open formats")
class EverythingTest {
    private static final byte[] MAIL = "Subject: 申請\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private Store office() throws Exception {
        Store store = Store.open(folder.resolve("office"), Tables.SECRETS);
        store.<Object, RuntimeException>transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            office.cases().add(CaseFiles.full(CaseNumber.of(2016, 1)), CaseFiles.SHOWN, MAIL);
            return office;
        });
        return store;
    }

    private static Map<String, byte[]> read(Path zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                entries.put(each.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    @DisplayName("each table is there with its rows, a mail byte for byte; for its owner alone")
    void whole() throws Exception {
        Path zip = folder.resolve("all.zip");
        try (Store store = office()) {
            long rows = store.backup().orElseThrow().everything(zip, Progress.UNSEEN);
            assertThat(rows).isGreaterThan(1);
        }
        Map<String, byte[]> entries = read(zip);
        String cases = new String(entries.get("tables/case_file.csv"), StandardCharsets.UTF_8);
        assertThat(cases).startsWith("case_number,").containsOnlyOnce("\nK2016-000001,1,");
        assertThat(entries.get("files/application_mail-1.eml")).isEqualTo(MAIL);
        assertThat(new String(entries.get("tables/application_mail.csv"), StandardCharsets.UTF_8))
                .contains("K2016-000001,files/application_mail-1.eml");
        assertThat(entries).doesNotContainKey("tables/mail_server.csv");
        assertThat(Files.getPosixFilePermissions(zip).toString()).doesNotContain("GROUP", "OTHERS");
    }

    @Test
    @DisplayName("a scan's picture is a file of its own, put together from its pieces")
    void scans() throws Exception {
        byte[] picture = bytes(2 * Pieces.SCANS.size() + 7);
        Path zip = folder.resolve("all.zip");
        try (Store store = office()) {
            store.<Object, RuntimeException>transaction(office -> {
                office.scans().arrive(CaseFiles.scan("S2016-000001", picture), picture);
                return office;
            });
            store.backup().orElseThrow().everything(zip, Progress.UNSEEN);
        }
        Map<String, byte[]> entries = read(zip);
        assertThat(entries.get("files/scan-S2016-000001.png")).isEqualTo(picture);
        assertThat(entries).containsKey("tables/scan_page.csv");
    }

    @Test
    @DisplayName("a letter and a mail are whole files, put together from their pieces")
    void pieces() throws Exception {
        byte[] letter = bytes(2 * Pieces.LETTERS.size() + 7);
        byte[] mail = bytes(Pieces.MAILS.size() + 1);
        Path zip = folder.resolve("all.zip");
        try (Store store = office()) {
            store.<Object, RuntimeException>transaction(office -> {
                office.letters().add(GrowthTest.letter(CaseNumber.of(2016, 1), 1), letter);
                office.letters().add(GrowthTest.letter(CaseNumber.of(2016, 1), 2), new byte[0]);
                office.inbox().add(CaseFiles.mail(7, mail), mail);
                return office;
            });
            store.backup().orElseThrow().everything(zip, Progress.UNSEEN);
        }
        Map<String, byte[]> entries = read(zip);
        assertThat(entries.get("files/letter-L2016-000001.pdf")).isEqualTo(letter);
        assertThat(entries).doesNotContainKey("files/letter-L2016-000002.pdf");
        assertThat(entries.get("files/inbox_mail-7.eml")).isEqualTo(mail);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    @DisplayName("stopped on the way, nothing of it is left")
    void stopped() throws Exception {
        Path zip = folder.resolve("all.zip");
        try (Store store = office()) {
            assertThat(store.backup().orElseThrow().everything(zip, share -> share < 0.5))
                    .isNegative();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**all.zip*");
    }
}

package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "kaijidesk", "store", "migration");

    @TempDir Path office;

    @Test
    @DisplayName("a migration that has landed is never edited: write a new one instead")
    void neverEdited() throws Exception {
        Map<String, String> now = new LinkedHashMap<>();
        for (String file : Migrations.FILES) {
            now.put(file, Migrations.sha256(Files.readString(FOLDER.resolve(file))));
        }

        assertThat(now).isEqualTo(landed());
    }

    @Test
    @DisplayName("every migration of the folder runs, in the order of the numbers")
    void allRun() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Migrations.FILES);
        }
        for (int i = 0; i < Migrations.FILES.size(); i++) {
            assertThat(Migrations.FILES.get(i)).startsWith("V" + (i + 1) + "__");
        }
    }

    @Test
    @DisplayName("a migration runs once, however often the office is opened")
    void once() throws Exception {
        Store.open(office, Tables.SECRETS).close();
        Store.open(office, Tables.SECRETS).close();

        assertThat(Tables.query(office, "select file from schema_history"))
                .containsExactlyInAnyOrderElementsOf(Migrations.FILES);
    }

    private static Map<String, String> landed() throws Exception {
        String list =
                new String(
                        Objects.requireNonNull(
                                        MigrationsTest.class.getResourceAsStream(
                                                "landed-migrations.txt"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
        Map<String, String> landed = new LinkedHashMap<>();
        for (String line : list.lines().filter(each -> !each.startsWith("#")).toList()) {
            String[] columns = line.split(" +");
            landed.put(columns[0], columns[1]);
        }
        return landed;
    }
}

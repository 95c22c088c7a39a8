package kaijidesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The habits that keep the house livable, read off its sources. */
class HabitsTest {
    private static final Path MAIN = Path.of("src", "main", "java");

    private static List<Path> sources;

    @BeforeAll
    static void list() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("files are small: none over 400 lines, nine of ten under 190, half under 65")
    void smallFiles() throws IOException {
        List<Integer> sizes =
                sources.stream().map(file -> read(file).lines().toList().size()).sorted().toList();

        assertThat(sources)
                .allSatisfy(
                        file -> assertThat(read(file).lines().count()).isLessThanOrEqualTo(400));
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(65);
        assertThat(sizes.get(sizes.size() * 9 / 10)).isLessThanOrEqualTo(190);
    }

    @Test
    @DisplayName("every package says what it is, and that nothing in it is null unless it says so")
    void packages() {
        List<Path> folders = sources.stream().map(Path::getParent).distinct().toList();

        assertThat(folders)
                .allSatisfy(folder -> {
                    Path info = folder.resolve("package-info.java");
                    assertThat(info).exists();
                    assertThat(read(info)).startsWith("/**").contains("\n@NullMarked\n");
                });
    }

    @Test
    @DisplayName("nothing is left for later in a comment")
    void nothingLeft() {
        assertThat(sources)
                .allSatisfy(file -> assertThat(read(file)).doesNotContain("TODO", "FIXME", "XXX"));
    }

    @Test
    @DisplayName("every public type has a Javadoc")
    void documented() {
        List<Path> silent =
                sources.stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .filter(file -> !documented(read(file)))
                        .toList();

        assertThat(silent).isEmpty();
    }

    /** The paragraph that holds the declaration begins with the comment. */
    private static boolean documented(String source) {
        return Arrays.stream(source.split("\n\n"))
                .filter(paragraph -> paragraph.lines().anyMatch(line -> line.startsWith("public ")))
                .allMatch(paragraph -> paragraph.startsWith("/**"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

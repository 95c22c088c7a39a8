package kaijidesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher's own decisions, with a Java that only tells how it was started. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("src", "build", "launcher", "kaijidesk");

    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({
        "LANG, C, C.UTF-8",
        "LC_ALL, POSIX, C.UTF-8",
        "LC_CTYPE, en_US.ISO-8859-1, C.UTF-8",
        "LANG, ja_JP.eucJP, C.UTF-8",
        "LANG, not_INSTALLED.UTF-8, C.UTF-8",
        "NOTHING, at all, C.UTF-8",
        "LANG, C.UTF-8, ''",
        "LC_ALL, C.UTF-8, C.UTF-8",
    })
    @DisplayName("unless the locale's characters are UTF-8, Java is started with C.UTF-8")
    void locale(String variable, String value, String all) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/locale")), "no locale command");
        Path script = Files.copy(SCRIPT, directory("bin").resolve("kaijidesk"));
        Path java = directory("runtime/bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s' \"${LC_ALL-}\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "cases");
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.put(variable, value);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(err).isZero();
        assertThat(out).isEqualTo(all);
        assertThat(err).isEmpty();
    }

    private Path directory(String name) throws Exception {
        return Files.createDirectories(home.resolve(name));
    }
}

package kaijidesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javax.imageio.ImageIO;
import kaijidesk.cases.HistoryRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard of the ways out")
class WaysOutTest {
    @Test
    @DisplayName("R3.06: whatever way something is written in, it is seen")
    void seen() {
        JavaClass writing = new ClassFileImporter().importClass(Writing.class);
        assertThat(
                        writing.getCodeUnitAccessesFromSelf().stream()
                                .filter(WaysOut::writes)
                                .map(access -> access.getOrigin().getName())
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Writing.class.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic())
                                .map(java.lang.reflect.Method::getName)
                                .toList());
    }

    @Test
    @DisplayName("R3.06: who refers to a way by its name is seen, inner classes by their outermost")
    void callers() {
        var program = new ClassFileImporter().importClasses(ByReference.class, Harmless.class);
        assertThat(WaysOut.callers(program, WaysOut::writes)).containsExactly("WaysOutTest");
        assertThat(
                        WaysOut.callers(
                                new ClassFileImporter().importClasses(Harmless.class),
                                WaysOut::writes))
                .isEmpty();
    }

    @Test
    @DisplayName("R3.06: what is read by reference is seen as what is read by a call")
    void read() {
        var reading = new ClassFileImporter().importClass(ByReference.class);
        assertThat(reading.getAccessesFromSelf())
                .filteredOn(WaysOut.to(HistoryRow.class, "fields"))
                .hasSize(1);
    }

    private interface Write {
        Path to(Path file, byte[] content, OpenOption[] how) throws IOException;
    }

    private interface Open {
        OutputStream at(String file) throws IOException;
    }

    /** By reference only. */
    private static final class ByReference {
        static Write method() {
            return Files::write;
        }

        static Open constructor() {
            return FileOutputStream::new;
        }

        static Function<HistoryRow, ?> fields() {
            return HistoryRow::fields;
        }
    }

    /** Reads, and writes into memory. */
    private static final class Harmless {
        static byte[] read(Path file) throws IOException {
            new PrintWriter(new StringWriter()).flush();
            return Files.readAllBytes(file);
        }
    }

    /** One way in each method. */
    private static final class Writing {
        static void bytes(Path file) throws IOException {
            Files.write(file, new byte[0]);
        }

        static void writer(Path file) throws IOException {
            Files.newBufferedWriter(file).close();
        }

        static void stream(Path file) throws IOException {
            Files.newOutputStream(file).close();
        }

        static void copy(Path file, InputStream from) throws IOException {
            Files.copy(from, file);
        }

        static void move(Path file, Path to) throws IOException {
            Files.move(file, to);
        }

        static void plainStream(Path file) throws IOException {
            new FileOutputStream(file.toFile()).close();
        }

        static void plainWriter(Path file) throws IOException {
            new FileWriter(file.toFile()).close();
        }

        static void printer(Path file) throws IOException {
            new PrintWriter(file.toFile()).close();
        }

        static void random(Path file) throws IOException {
            new RandomAccessFile(file.toFile(), "rw").close();
        }

        static void channel(Path file) throws IOException {
            FileChannel.open(file).close();
        }

        static void picture(Path file) throws IOException {
            ImageIO.write(null, "png", file.toFile());
        }

        static void clipboard(Clipboard clipboard) {
            clipboard.setContents(new StringSelection(""), null);
        }

        static void desktopClipboard() {
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(new ClipboardContent());
        }

        static void drag(Dragboard dragboard) {
            dragboard.setContent(new ClipboardContent());
        }

        static Write method() {
            return Files::write;
        }

        static Open constructor() {
            return FileOutputStream::new;
        }
    }
}

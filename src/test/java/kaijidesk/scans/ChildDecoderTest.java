package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.SampleForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files taken apart by a program of its own, as the desk does it. */
class ChildDecoderTest {
    private static ChildDecoder decoder;

    @BeforeAll
    static void begin() {
        decoder = new ChildDecoder(Limits.USUAL);
    }

    @AfterAll
    static void end() {
        decoder.close();
    }

    @Test
    @DisplayName("each page of a letter's PDF comes with its code and its scale")
    void letter() throws Exception {
        List<ScannedPage> pages = pages(SampleForms.letter(LetterKind.GUIDANCE));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages)
                .allSatisfy(page -> {
                    assertThat(CodePayload.read(page.code())).isPresent();
                    assertThat(page.picture().dpi()).isEqualTo(300);
                });
        assertThat(CodePayload.read(pages.getLast().code()).orElseThrow().sheet())
                .isEqualTo("K2016-000007-P1");
    }

    @Test
    @DisplayName("scanned pictures of every kind come apart, turned upright, with their own scale")
    void kinds() throws Exception {
        for (int quarters = 0; quarters < 4; quarters++) {
            for (ScanFiles.Kind kind : ScanFiles.Kind.values()) {
                byte[] file = ScanFiles.of(kind, ScanFiles.form(200), quarters);
                List<ScannedPage> pages = pages(file);
                assertThat(pages)
                        .as("%s turned %d", kind, quarters)
                        .singleElement()
                        .satisfies(page -> {
                            assertThat(page.code()).contains("K2016-000007-P1");
                            assertThat(page.picture().dpi()).isBetween(198, 202);
                            assertThat(page.picture().height())
                                    .isGreaterThan(page.picture().width());
                        });
            }
        }
    }

    @Test
    @DisplayName("hostile files are refused with their reason, and the next file is read")
    void hostile() throws Exception {
        assertThat(fault("<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ScanFault.NOT_A_SCAN);
        assertThat(fault(Bombs.png(60_000, 60_000))).isEqualTo(ScanFault.PAGE_TOO_LARGE);
        assertThat(fault(Bombs.pdf(200_000, 200_000))).isEqualTo(ScanFault.PAGE_TOO_LARGE);
        assertThat(fault(Bombs.tiff(501))).isEqualTo(ScanFault.TOO_MANY_PAGES);
        assertThat(fault(Bombs.tiffLoop())).isIn(ScanFault.TOO_MANY_PAGES, ScanFault.DAMAGED);
        assertThat(fault(Bombs.pdfOfBigPicture())).isEqualTo(ScanFault.PAGE_TOO_LARGE);
        assertThat(fault(Bombs.pdfOfManyStrokes())).isEqualTo(ScanFault.TOO_SLOW);

        assertThat(pages(ScanFiles.of(ScanFiles.Kind.PNG, ScanFiles.form(200), 0))).hasSize(1);
    }

    @Test
    @DisplayName("a remark of 600 million letters in a small picture hurts nobody")
    void longRemark() throws Exception {
        byte[] bomb = Bombs.pngText(600 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        try {
            assertThat(pages(bomb)).hasSize(1);
        } catch (CannotRead refused) {
            assertThat(refused.why()).isIn(ScanFault.TOO_MUCH_MEMORY, ScanFault.DAMAGED);
        }
    }

    @Test
    @DisplayName("a page that takes too long ends the program that draws it, not the desk")
    void slow() throws Exception {
        Limits hurried = new Limits(100L << 20, 500, 60_000_000, Duration.ofMillis(1), 512);
        try (ChildDecoder impatient = new ChildDecoder(hurried)) {
            CannotRead stopped =
                    catchThrowableOfType(
                            CannotRead.class,
                            () ->
                                    impatient.decode(
                                            SampleForms.letter(LetterKind.GUIDANCE), any -> true));
            assertThat(stopped.why()).isEqualTo(ScanFault.TOO_SLOW);
        }
    }

    @Test
    @DisplayName("a program that lies in a folder with a Japanese name reads scans too")
    void japaneseFolder(@TempDir Path folder) throws Exception {
        Path classes =
                Path.of(
                        DecodeMain.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Path link = Files.createDirectory(folder.resolve("開示デスク")).resolve("classes");
        Files.createSymbolicLink(link, classes);
        String classPath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .map(entry -> entry.toAbsolutePath().equals(classes) ? link : entry)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        assertThat(classPath).contains("開示デスク");

        try (ChildDecoder there =
                new ChildDecoder(Limits.USUAL, DecodeChild.ofThisJava(512, classPath))) {
            List<ScannedPage> pages = new ArrayList<>();
            there.decode(ScanFiles.of(ScanFiles.Kind.PNG, ScanFiles.form(200), 0), pages::add);
            assertThat(pages).hasSize(1);
        } finally {
            Files.delete(link);
        }
    }

    private static List<ScannedPage> pages(byte[] file) throws CannotRead {
        List<ScannedPage> pages = new ArrayList<>();
        decoder.decode(file, pages::add);
        return pages;
    }

    private static ScanFault fault(byte[] file) {
        CannotRead stopped =
                catchThrowableOfType(CannotRead.class, () -> decoder.decode(file, any -> true));
        assertThat(stopped).isNotNull();
        return stopped.why();
    }
}

package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Ground;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R3.06: whatever the ground, what leaves the office is the same. */
class RefusalSecrecyTest {
    private static final String NOTE = "内部メモ詐称の疑い";

    @TempDir static Path folder;

    private static final Map<Ground, byte[]> letters = new LinkedHashMap<>();
    private static final Map<Ground, CaseView> views = new LinkedHashMap<>();

    @BeforeAll
    static void refuse() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            for (Ground ground : Ground.values()) {
                CaseNumber number = office.receive(SampleFiles.COMPLETE);
                office.perform(number, new PrepareRefusal(ground, NOTE), MainPath.REVIEWER);
                CaseView view = office.perform(number, new ReleaseRefusal(), MainPath.SECOND);
                views.put(ground, view);
                letters.put(ground, office.desk().letterPdf(view.letters().getLast().id()));
            }
        }
    }

    @Test
    @DisplayName("a refusal is prepared, released by a second person, and ends with one letter")
    void path() {
        assertThat(views.values())
                .allSatisfy(view -> {
                    assertThat(view.stage()).isEqualTo(Stage.REFUSED);
                    assertThat(view.letters())
                            .extracting(LetterRow::kind)
                            .containsExactly(LetterKind.REFUSAL_NOTICE);
                    assertThat(view.file().refusal()).isNotNull();
                    assertThat(view.file().refusal().prepared().by()).isEqualTo(MainPath.REVIEWER);
                    assertThat(view.file().refusal().released().by()).isEqualTo(MainPath.SECOND);
                });
        assertThat(views).hasSize(5);
    }

    @Test
    @DisplayName("R3.06 texts and metadata of the letters differ in their numbers only")
    void sameLetter() {
        assertThat(letters.values().stream().map(RefusalSecrecyTest::withoutNumbers).distinct())
                .hasSize(1);
        IntSummaryStatistics sizes =
                letters.values().stream().mapToInt(pdf -> pdf.length).summaryStatistics();
        assertThat(sizes.getMax() - sizes.getMin()).isLessThan(1024); // digits deflate unlike
    }

    @Test
    @DisplayName("R3.06 no letter holds a word of its ground, of the note, or a rule's number")
    void noGround() {
        letters.forEach((ground, pdf) -> {
            String all =
                    Pdfs.text(pdf) + metadata(pdf) + new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain(secrets());
            assertThat(all).contains("髙橋 さくら");
        });
    }

    @Test
    @DisplayName("R3.06 the letter's row in lists doesn't tell either")
    void noGroundInLists() {
        views.values()
                .forEach(view -> assertThat(view.letters().toString()).doesNotContain(secrets()));
    }

    private static List<String> secrets() {
        List<String> secrets = new ArrayList<>(List.of(NOTE, "詐称", "r3.0"));
        for (Ground ground : Ground.values()) {
            secrets.add(ground.name().toLowerCase(Locale.ROOT));
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                String words = new Texts(locale).of(ground).toLowerCase(Locale.ROOT);
                secrets.addAll(Arrays.asList(words.split("・|, | or ")));
            }
        }
        return secrets;
    }

    private static String withoutNumbers(byte[] pdf) {
        return (Pdfs.text(pdf) + metadata(pdf))
                .replaceAll("[KL]2016-\\d{6}(?: ?/ ?\\d{2})?", "number")
                .replaceAll("第\\d{6}号", "number");
    }

    private static String metadata(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all = new StringBuilder();
            for (String key : document.getDocumentInformation().getMetadataKeys()) {
                all.append(key)
                        .append('=')
                        .append(document.getDocumentInformation().getCustomMetadataValue(key))
                        .append('\n');
            }
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            return all.append(new String(xmp, StandardCharsets.UTF_8)).toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.Tags;
import kaijidesk.letters.page.Tags.Tag;
import kaijidesk.letters.page.VeraPdf;
import kaijidesk.letters.page.VoidMark;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every PDF outlives its program (PDF/A-2a) and can be read aloud (PDF/UA-1). */
class ArchiveTest {
    private static final byte[] LETTER =
            SampleLetters.print(LetterKind.GUIDANCE, Variation.SHORT).pdf();

    static Stream<Arguments> all() {
        return LetterPressTest.all();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    @DisplayName("veraPDF finds every letter to be PDF/A-2a and PDF/UA-1")
    void letters(LetterKind kind, Variation variation) throws Exception {
        assertThat(VeraPdf.faults(SampleLetters.print(kind, variation).pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what a page shows is read aloud, each character once, but for the page's number")
    void readAloud(LetterKind kind) throws Exception {
        PrintedLetter letter = SampleLetters.print(kind, Variation.RARE_KANJI);
        String read =
                Tags.read(letter.pdf()).all().stream().map(Tag::text).collect(Collectors.joining());

        assertThat(read).contains(told(kind)).doesNotContain("／" + letter.pages());
        if (letter.pages() == 1) {
            assertThat(sorted(read + "1／1")).isEqualTo(sorted(Pdfs.text(letter.pdf())));
        }
    }

    private static String[] told(LetterKind kind) {
        Letter letter = SampleLetters.of(kind, Variation.RARE_KANJI);
        return new String[] {
            letter.to().name(), letter.trade().tradeNo(), "当サイトのお問い合わせフォーム", "L2016-000042"
        };
    }

    private static int[] sorted(String text) {
        return LetterPressTest.squeezed(text).codePoints().sorted().toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 150})
    @DisplayName("and ledgers of any length, in both languages")
    void ledgers(int rows) throws Exception {
        for (Locale language : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            byte[] pdf =
                    SampleLetters.PRESS.ledger(
                            language == Locale.JAPAN ? "提供の記録" : "Provisions & expenses <2016>",
                            List.of("日付", "Case", "金額"),
                            Collections.nCopies(rows, List.of("2016-08-25", "髙橋 K2016-7", "")),
                            List.of(false, false, true),
                            true,
                            language);
            assertThat(VeraPdf.faults(pdf)).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage())
                        .isEqualTo(language == Locale.JAPAN ? "ja-JP" : "en");
            }
        }
    }

    @Test
    @DisplayName("and the review sheet")
    void sheet() throws Exception {
        ReviewSheet sheet =
                new ReviewSheet(
                        "審査票 K2016-000007",
                        List.of(new ReviewSheet.Fact("取引", "T-2016-000101　古い写真機")),
                        Collections.nCopies(
                                30,
                                new ReviewSheet.Judged(
                                        "R1.01 申請期間", "適", List.of("2016-07-25", "辻\uDB40\uDD00"))),
                        "2016-08-25 10:00 佐藤");
        assertThat(VeraPdf.faults(SampleLetters.PRESS.sheet(sheet, Locale.JAPAN))).isEmpty();
        assertThat(VeraPdf.faults(SampleLetters.PRESS.sheet(sheet, Locale.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30})
    @DisplayName("R6.01 R6.03 and the office's records, however many and however long")
    void records(int count) throws Exception {
        for (RecordSheet sheet :
                List.of(
                        SampleSheets.provisions(count),
                        SampleSheets.destruction("辻\uDB40\uDD00が立ち会った。".repeat(count)))) {
            assertThat(VeraPdf.faults(SampleSheets.print(sheet))).isEmpty();
            assertThat(VeraPdf.faults(SampleLetters.PRESS.record(sheet, Locale.ENGLISH))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GUIDANCE", "FEE_STATEMENT"})
    @DisplayName("a letter marked as void is still both, says what it said, and shows the mark")
    void voided(LetterKind kind) throws Exception {
        byte[] stands = SampleLetters.print(kind, Variation.RARE_KANJI).pdf();
        byte[] voided = VoidMark.on(stands);

        assertThat(VeraPdf.faults(voided)).isEmpty();
        assertThat(Pdfs.text(voided)).isEqualTo(Pdfs.text(stands));
        assertThat(VoidMark.on(stands)).isEqualTo(voided);
        for (int page = 0; page < PageImages.count(voided); page++) {
            assertThat(red(voided, page)).isGreaterThan(1000);
            assertThat(red(stands, page)).isZero();
        }
    }

    private static long red(byte[] pdf, int page) {
        BufferedImage picture = PageImages.render(pdf, page, 60);
        return Arrays.stream(
                        picture.getRGB(
                                0,
                                0,
                                picture.getWidth(),
                                picture.getHeight(),
                                null,
                                0,
                                picture.getWidth()))
                .filter(rgb -> (rgb >> 16 & 0xff) > (rgb >> 8 & 0xff) + 60)
                .count();
    }

    @Test
    @DisplayName("saving it anew, as the controls do, does no harm")
    void control() throws Exception {
        assertThat(VeraPdf.faults(without(LETTER, "nothing", "nothing"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Catalog, Metadata, 2a 6.6.2.1",
        "Catalog, Lang, ua1 7.2",
        "Catalog, StructTreeRoot, ua1 7.1",
        "Catalog, MarkInfo, 2a 6.7.2.2",
        "Catalog, OutputIntents, 2a 6.2.4.3",
        "Catalog, ViewerPreferences, ua1 7.1",
        "FontDescriptor, FontFile2, 2a 6.2.11.4.1",
        "Font, ToUnicode, 2a 6.2.11.7.2",
        "Font, W, 2a 6.2.11.5",
        "Figure, Alt, ua1 7.3",
        "TH, A, ua1 7.5",
    })
    @DisplayName("a letter that lacks what it needs is found out")
    void controls(String where, String entry, String fault) throws Exception {
        assertThat(VeraPdf.faults(without(LETTER, where, entry)))
                .anyMatch(found -> found.startsWith(fault));
    }

    /** The same file without an entry of its dictionaries of a type. */
    private static byte[] without(byte[] pdf, String where, String entry) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary
                        && (where.equals(dictionary.getNameAsString(COSName.TYPE))
                                || where.equals(dictionary.getNameAsString(COSName.S)))) {
                    dictionary.removeItem(COSName.getPDFName(entry));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.JoinedPages;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.Tags;
import kaijidesk.letters.page.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stored letters in one file for the printer")
class JoinedPagesTest {
    private static final List<PrintedLetter> LETTERS = letters();

    private static List<PrintedLetter> letters() {
        List<PrintedLetter> letters = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Variation variation : Variation.values()) {
                letters.add(SampleLetters.print(kind, variation));
            }
        }
        return letters;
    }

    @Test
    @DisplayName("every page looks and reads as the stored one does, in its order")
    void faithful() {
        byte[] joined = join(false, LETTERS);
        assertThat(PageImages.count(joined))
                .isEqualTo(LETTERS.stream().mapToInt(PrintedLetter::pages).sum());
        int page = 0;
        for (PrintedLetter letter : LETTERS) {
            assertThat(Pdfs.text(joined, page + 1, page + letter.pages()))
                    .isEqualTo(Pdfs.text(letter.pdf()));
            for (int i = 0; i < letter.pages(); i++) {
                assertThat(same(letter.pdf(), i, joined, page++)).isTrue();
            }
        }
    }

    @Test
    @DisplayName("it is PDF/A-2a and PDF/UA-1, and tells each letter as a part, in reading order")
    void archive() throws Exception {
        byte[] joined = join(true, LETTERS);
        assertThat(VeraPdf.faults(joined)).isEmpty();
        List<Tags.Tag> parts = Tags.read(joined).parts();
        assertThat(parts).hasSameSizeAs(LETTERS).allMatch(part -> part.type().equals("Part"));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(told(parts.get(i).parts()))
                    .isEqualTo(told(Tags.read(LETTERS.get(i).pdf()).parts()));
        }
    }

    private static List<String> told(List<Tags.Tag> tags) {
        return tags.stream()
                .flatMap(tag -> tag.all().stream())
                .map(tag -> tag.type() + " " + tag.text())
                .toList();
    }

    @Test
    @DisplayName("printed on both sides, each letter begins on a front")
    void duplex() throws Exception {
        PrintedLetter one = SampleLetters.print(LetterKind.DISCLOSURE, Variation.SHORT);
        PrintedLetter more = SampleLetters.print(LetterKind.DISCLOSURE, Variation.MANY_ITEMS);
        assertThat(one.pages()).isEqualTo(1);
        assertThat(more.pages()).isEqualTo(3);
        byte[] joined = join(true, List.of(one, more, one));
        assertThat(PageImages.count(joined)).isEqualTo(8);
        assertThat(Pdfs.text(joined, 2, 2).strip()).isEmpty();
        assertThat(same(more.pdf(), 0, joined, 2)).isTrue();
        assertThat(same(one.pdf(), 0, joined, 6)).isTrue();
        assertThat(PageImages.count(join(false, List.of(one, more, one)))).isEqualTo(5);
    }

    @Test
    @DisplayName("what letters share is in it once; the same letters give the same bytes")
    void small() {
        List<PrintedLetter> hundred = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hundred.add(LETTERS.get(i % LETTERS.size()));
        }
        byte[] joined = join(false, hundred);
        assertThat(joined.length)
                .isLessThan(hundred.stream().mapToInt(letter -> letter.pdf().length).sum() / 8);
        assertThat(join(false, hundred)).isEqualTo(joined);
    }

    @Test
    @DisplayName("a letter whose outlines aren't those of today's font keeps its own")
    void otherOutlines() throws Exception {
        PrintedLetter letter = SampleLetters.print(LetterKind.DISCLOSURE, Variation.SHORT);
        byte[] odd = withOtherOutlines(letter.pdf());
        byte[] joined = join(false, List.of(letter, new PrintedLetter(odd, letter.pages())));
        assertThat(same(odd, 0, joined, letter.pages())).isTrue();
        assertThat(same(letter.pdf(), 0, joined, 0)).isTrue();
        assertThat(same(odd, 0, letter.pdf(), 0)).isFalse();
        assertThat(joined.length).isGreaterThan(odd.length);
    }

    @Test
    @DisplayName("what isn't a letter of this desk isn't taken for one")
    void foreign() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        for (byte[] pdf : List.of(out.toByteArray(), "no PDF".getBytes())) {
            assertThatThrownBy(() -> join(false, List.of(new PrintedLetter(pdf, 1))))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static byte[] join(boolean duplex, List<PrintedLetter> letters) {
        try (JoinedPages joined = SampleLetters.PRESS.join("P2016-000001", duplex)) {
            letters.forEach(letter -> joined.add(letter.pdf()));
            return joined.finish();
        }
    }

    private static boolean same(byte[] one, int page, byte[] other, int otherPage) {
        return Arrays.equals(pixels(one, page), pixels(other, otherPage));
    }

    private static int[] pixels(byte[] pdf, int page) {
        BufferedImage image = PageImages.render(pdf, page, 60);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The same letter with one glyph's outline moved, as in another version of the font. */
    private static byte[] withOtherOutlines(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary descriptor
                        && descriptor.getCOSStream(COSName.FONT_FILE2) != null) {
                    COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
                    byte[] bytes = program.createInputStream().readAllBytes();
                    // the last outlines end the file
                    for (int i = bytes.length / 2; i < bytes.length; i++) {
                        bytes[i] ^= (byte) (i % 7 == 0 ? 1 : 0);
                    }
                    try (var out = program.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(bytes);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

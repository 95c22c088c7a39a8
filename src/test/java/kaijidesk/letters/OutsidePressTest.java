package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Recipient;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Cover;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.SheetLayout;
import kaijidesk.envelopes.Travel;
import kaijidesk.envelopes.Window;
import kaijidesk.envelopes.WindowVerdict;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.Codes;
import kaijidesk.letters.page.Glyphs;
import kaijidesk.letters.page.Glyphs.Glyph;
import kaijidesk.letters.page.LetterPlaces;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.PdfContents;
import kaijidesk.letters.page.Pdfs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What goes around letters")
class OutsidePressTest {
    private static final OutsidePress PRESS = SampleOutsides.PRESS;

    /** Words of the regime, of the desk that sends it, and of a case. */
    private static final String[] INSIDE_ONLY = {
        "開示", "申請", "匿名", "取引", "訴訟", "案件", "窓口", "K2016", "情開"
    };

    static Stream<Envelope> printed() {
        return SampleOutsides.ENVELOPES.stream().filter(each -> each.window() == null);
    }

    static Stream<LabelSheet> sheets() {
        return SampleOutsides.LABELS.stream();
    }

    @ParameterizedTest
    @MethodSource("printed")
    @DisplayName("an envelope bears addressee, sender and number, and no word of what is in it")
    void envelopes(Envelope envelope) throws Exception {
        List<Outside> letters = SampleOutsides.all();
        byte[] pdf = PRESS.envelopes(envelope, letters);

        assertThat(PageImages.count(pdf)).isEqualTo(letters.size());
        for (int page = 0; page < letters.size(); page++) {
            Outside letter = letters.get(page);
            assertThat(text(Glyphs.of(pdf, page)))
                    .isEqualTo(LetterPressTest.squeezed(told(letter)));
            assertThat(Codes.of(pdf, page, 200))
                    .containsExactly(CodePayload.ofOutside(letter.letter()).text());
        }
        assertThat(PdfContents.of(pdf)).doesNotContain(INSIDE_ONLY);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72)
                    .isCloseTo(envelope.face().width(), within(0.01));
        }
    }

    /** In reading order. */
    private static String told(Outside letter) {
        Recipient to = letter.to();
        return "〒%s%s%s%s〒%s%s%s%s"
                .formatted(
                        to.postalCode(),
                        to.address(),
                        to.name(),
                        to.organisation() ? "御中" : "様",
                        letter.postalCode(),
                        letter.address(),
                        letter.sender(),
                        letter.letter());
    }

    @ParameterizedTest
    @MethodSource("printed")
    @DisplayName("nothing of an envelope overflows or lies on something else, however long")
    void overflowEnvelope(Envelope envelope) {
        List<Outside> letters = SampleOutsides.random(new Random(3), 40);
        byte[] pdf = PRESS.envelopes(envelope, letters);
        for (int page = 0; page < letters.size(); page++) {
            List<Glyph> glyphs = Glyphs.of(pdf, page);
            assertInside(glyphs, envelope.face().inside(12));
            assertApart(glyphs);
            assertThat(glyphs).allMatch(glyph -> glyph.points() > 4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("labels begin at the free one; nothing overflows, every code reads")
    void labels(LabelSheet sheet) {
        List<Outside> letters = SampleOutsides.random(new Random(5), sheet.count());
        int first = sheet.count() - 3;
        byte[] pdf = PRESS.labels(sheet, first, letters);

        assertThat(PageImages.count(pdf)).isEqualTo(2);
        List<String> codes = new ArrayList<>(Codes.of(pdf, 0, 300));
        assertThat(codes).hasSize(3);
        codes.addAll(Codes.of(pdf, 1, 300));
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        letters.stream()
                                .map(each -> CodePayload.ofOutside(each.letter()).text())
                                .toList());
        for (int i = 0; i < letters.size(); i++) {
            boolean onFirst = i < 3;
            Box label = sheet.place(onFirst ? first + i : i - 3).inside(3);
            List<Glyph> glyphs =
                    Glyphs.of(pdf, onFirst ? 0 : 1).stream()
                            .filter(glyph -> !glyph.square().common(label).empty())
                            .toList();
            assertThat(text(glyphs)).isEqualTo(LetterPressTest.squeezed(told(letters.get(i))));
            assertInside(glyphs, label);
            assertApart(glyphs);
            assertThat(glyphs).allMatch(glyph -> glyph.points() > 2.8);
        }
        assertThat(PdfContents.of(PRESS.labels(sheet, 0, SampleOutsides.all())))
                .doesNotContain(INSIDE_ONLY);
    }

    @Test
    @DisplayName("names stay byte for byte, also with variation selectors")
    void rareKanji() {
        Outside letter = SampleOutsides.of(Variation.RARE_KANJI);
        for (byte[] pdf :
                List.of(
                        PRESS.envelopes(SampleOutsides.LONG, List.of(letter)),
                        PRESS.covers(SampleOutsides.WINDOW, List.of(letter)),
                        PRESS.labels(SampleOutsides.TWELVE, 0, List.of(letter)))) {
            assertThat(Pdfs.text(pdf)).contains(letter.to().name());
        }
        assertThat(PRESS.unprintable(List.of(letter))).isEmpty();
        assertThat(
                        PRESS.unprintable(
                                List.of(SampleOutsides.of(1, new Recipient("\uE000", "", "")))))
                .containsExactly("\uE000");
    }

    @Test
    @DisplayName("the same envelope always has the same bytes; an offset moves everything")
    void offset() {
        List<Outside> letters = List.of(SampleOutsides.company());
        Envelope plain = SampleOutsides.LONG;
        Envelope moved =
                new Envelope(
                        plain.name(),
                        plain.width(),
                        plain.height(),
                        plain.turned(),
                        plain.fold(),
                        null,
                        new Offset(3, -2));
        byte[] pdf = PRESS.envelopes(plain, letters);
        assertThat(PRESS.envelopes(plain, letters)).isEqualTo(pdf);
        List<Glyph> before = Glyphs.of(pdf, 0);
        List<Glyph> after = Glyphs.of(PRESS.envelopes(moved, letters), 0);
        for (int i = 0; i < before.size(); i++) {
            Box square = before.get(i).square();
            assertThat(after.get(i).square().left()).isCloseTo(square.left() + 3, within(0.01));
            assertThat(after.get(i).square().top()).isCloseTo(square.top() - 2, within(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every letter stands where the check of windows believes it to stand")
    void letterPlaces(LetterKind kind) {
        SheetLayout layout = LetterPlaces.LAYOUT;
        for (Variation variation : Variation.values()) {
            List<Glyph> glyphs = Glyphs.of(SampleLetters.print(kind, variation).pdf(), 0);
            String address =
                    text(glyphs.stream().filter(glyph -> inside(glyph, layout.address())).toList());
            Recipient to = SampleLetters.of(kind, variation).to();
            assertThat(address)
                    .contains(LetterPressTest.squeezed(to.name()))
                    .contains(LetterPressTest.squeezed(to.address()));
            assertThat(glyphs)
                    .allMatch(glyph ->
                            inside(glyph, layout.address())
                                    || layout.parts().values().stream()
                                            .anyMatch(part -> inside(glyph, part)));
        }
    }

    @Test
    @DisplayName("the window envelope that ships fits our letters; another place asks for a cover")
    void verdicts() {
        assertThat(verdict(SampleOutsides.LONG)).isEqualTo(WindowVerdict.Use.PRINTED);
        assertThat(verdict(SampleOutsides.WINDOW)).isEqualTo(WindowVerdict.Use.AS_IT_IS);
        assertThat(verdict(windowAt(new Window(45, 90, 12, 20))))
                .isEqualTo(WindowVerdict.Use.WITH_COVER);
        assertThat(verdict(windowAt(new Window(30, 60, 22, 22)))).isEqualTo(WindowVerdict.Use.NOT);
        assertThat(verdict(windowAt(new Window(45, 90, 60, 22)))).isEqualTo(WindowVerdict.Use.NOT);
        Envelope small = new Envelope("小", 90, 205, true, Fold.THIRDS, null, Offset.NONE);
        assertThat(verdict(small)).as("no letter goes in").isEqualTo(WindowVerdict.Use.NOT);
    }

    private static WindowVerdict.Use verdict(Envelope envelope) {
        return WindowVerdict.of(envelope, LetterPlaces.LAYOUT).use();
    }

    private static Envelope windowAt(Window window) {
        return new Envelope("窓", 120, 235, true, Fold.THIRDS, window, Offset.NONE);
    }

    @Test
    @DisplayName("a cover shows the address where it always shows, and nothing else can ever show")
    void covers() {
        Envelope envelope = windowAt(new Window(45, 90, 12, 20));
        Travel travel = Travel.of(envelope).orElseThrow();
        List<Outside> letters = SampleOutsides.random(new Random(7), 30);
        byte[] pdf = PRESS.covers(envelope, letters);
        for (int page = 0; page < letters.size(); page++) {
            Recipient to = letters.get(page).to();
            List<Glyph> seen =
                    Glyphs.of(pdf, page).stream()
                            .filter(glyph -> !glyph.square().common(travel.ever()).empty())
                            .toList();
            assertInside(seen, travel.always());
            assertThat(text(seen))
                    .isEqualTo(
                            "〒"
                                    + to.postalCode()
                                    + to.address()
                                    + to.name()
                                    + (to.organisation() ? "御中" : "様"));
            assertThat(Codes.of(pdf, page, 150)).hasSize(1);
        }
        assertThat(Cover.of(envelope)).isPresent();
        assertThatThrownBy(() -> PRESS.covers(SampleOutsides.LONG, letters))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} letters")
    @ValueSource(ints = {1, 8, 60})
    @DisplayName("the slip: two parts, heads on every page, each letter in both, totals")
    void slip(int letters) throws Exception {
        byte[] pdf = PRESS.slip(SampleOutsides.slip(letters));
        int pages = PageImages.count(pdf);
        String all = LetterPressTest.squeezed(Pdfs.text(pdf));

        assertThat(pages).isEqualTo(letters < 20 ? 2 : 4);
        assertThat(all)
                .contains("書留・特定記録郵便物等差出票", "書留・特定記録郵便物等受領証", "日附印", "申出損害要償額")
                .contains("合計" + letters + "通")
                .contains("%,d円".formatted((letters + 1) / 2 * 242 + letters / 2 * 512));
        assertThat(all.split("131-12-38385-2", -1)).hasSize(2 * letters + 1);
        for (int page = 1; page <= pages; page++) {
            assertThat(Pdfs.text(pdf, page, page)).contains("お問い合わせ番号");
        }
        assertThat(all).doesNotContain("開示");
    }

    private static String text(List<Glyph> glyphs) {
        return LetterPressTest.squeezed(
                glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    private static boolean inside(Glyph glyph, Box room) {
        Box square = glyph.square();
        double slack = 0.05;
        return glyph.text().isBlank()
                || (square.left() >= room.left() - slack
                        && square.right() <= room.right() + slack
                        && square.top() >= room.top() - slack
                        && square.bottom() <= room.bottom() + slack);
    }

    private static void assertInside(List<Glyph> glyphs, Box room) {
        assertThat(glyphs).isNotEmpty().allMatch(glyph -> inside(glyph, room));
    }

    /** No two characters on each other; the squares of neighbours may touch. */
    private static void assertApart(List<Glyph> glyphs) {
        List<Box> squares =
                glyphs.stream()
                        .filter(glyph -> !glyph.text().isBlank())
                        .map(glyph -> glyph.square().inside(0.15))
                        .toList();
        IntStream.range(0, squares.size())
                .forEach(i ->
                        assertThat(squares.subList(i + 1, squares.size()))
                                .allMatch(other -> squares.get(i).common(other).empty()));
    }
}

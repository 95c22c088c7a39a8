package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.DisclosedItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of letter, with easy and with hard contents. */
class LetterPressTest {

    static Stream<Arguments> all() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Arrays.stream(Variation.values())
                                .map(variation -> Arguments.of(kind, variation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    @DisplayName("names, addresses and numbers come back byte for byte")
    void extracts(LetterKind kind, Variation variation) {
        Letter letter = SampleLetters.of(kind, variation);
        String text = squeezed(Pdfs.text(SampleLetters.print(kind, variation).pdf()));

        assertThat(SampleLetters.PRESS.unprintable(letter)).isEmpty();
        assertThat(text)
                .contains(squeezed(letter.to().name() + (letter.to().organisation() ? "御中" : "様")))
                .contains(squeezed(letter.to().address()), letter.to().postalCode())
                .contains(letter.trade().tradeNo(), letter.trade().itemNo())
                .contains(squeezed(letter.trade().itemName()))
                .contains("情開2016第000042号", "平成28年8月25日", "L2016-000042", "見本オークション株式会社")
                .doesNotContain("\uFFFD");
        if (letter instanceof Letter.Disclosure disclosure) {
            assertThat(text).contains(values(disclosure));
        }
    }

    private static String[] values(Letter.Disclosure disclosure) {
        return disclosure.items().stream()
                .map(DisclosedItem::value)
                .map(LetterPressTest::squeezed)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDANCE, SHORT, 3",
        "GUIDANCE, LONG_ADDRESS, 3",
        "COUNTERPARTY_NOTICE, SHORT, 1",
        "COUNTERPARTY_NOTICE, LONG_TRADE, 1",
        "REFUSAL_NOTICE, LONG_TRADE, 1",
        "OTHER_ADDRESS, LONG_TRADE, 1",
        "DISCLOSURE, MANY_ITEMS, 3",
        "REFUSAL_NOTICE, SHORT, 1",
        "REFUSAL_NOTICE, LONG_ADDRESS, 1",
    })
    @DisplayName("no more pages than it takes")
    void pages(LetterKind kind, Variation variation, int pages) {
        assertThat(SampleLetters.print(kind, variation).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource(names = "LONG_TRADE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R2.12 the pledge is exactly one page, from heading to seal")
    void pledgeIsOnePage(Variation variation) {
        PrintedLetter guidance = SampleLetters.print(LetterKind.GUIDANCE, variation);
        int last = guidance.pages();

        assertThat(Pdfs.text(guidance.pdf(), last, last))
                .contains("誓約書", "見本オークション株式会社　御中", "作成日", "住所", "氏名", "用紙番号 K2016-000007-P1");
        assertThat(Pdfs.text(guidance.pdf(), 1, last - 1)).doesNotContain("作成日");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    @DisplayName("every font is embedded, and no character is set with a missing glyph")
    void fonts(LetterKind kind, Variation variation) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleLetters.print(kind, variation).pdf())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    assertThat(position.getCharacterCodes()).doesNotContain(0);
                    super.processTextPosition(position);
                }
            }.getText(pdf);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    @DisplayName("the file says what letter it is, its number and nothing about anybody")
    void metadata(LetterKind kind, Variation variation) throws IOException {
        byte[] file = SampleLetters.print(kind, variation).pdf();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer");
            assertThat(pdf.getDocumentInformation().getTitle()).endsWith("（情開2016第000042号）");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Kaiji Desk");
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .contains(pdf.getDocumentInformation().getTitle())
                    .doesNotContain("髙橋", "さくら", "小金井", "T-2016-000101");
        }
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("髙橋", "さくら", "小金井");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the same letter gives the same bytes, from another press too")
    void sameBytes(LetterKind kind) {
        byte[] first = SampleLetters.print(kind, Variation.RARE_KANJI).pdf();

        assertThat(SampleLetters.print(kind, Variation.RARE_KANJI).pdf()).isEqualTo(first);
        assertThat(
                        new LetterPress(FontBook.ofClassPath())
                                .print(
                                        SampleLetters.of(kind, Variation.RARE_KANJI),
                                        SampleLetters.NUMBER,
                                        SampleLetters.ISSUED_ON,
                                        SampleLetters.OPERATOR)
                                .pdf())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-10, 令和元年5月10日",
        "2019-04-30, 平成31年4月30日",
        "2020-01-05, 令和2年1月5日",
    })
    @DisplayName("dates are in the era, whose first year is 元年")
    void eraDates(LocalDate day, String printed) {
        for (LetterKind kind : LetterKind.values()) {
            Letter letter = SampleLetters.of(kind, Variation.SHORT);
            assertThat(Pdfs.text(SampleLetters.print(letter, day).pdf())).contains(printed);
        }
    }

    @Test
    @DisplayName(
            "characters that no font has are named before anything is printed, with their places")
    void unprintable() {
        TradeReference trade =
                new TradeReference(CaseNumber.of(2016, 1), "T\uE001", "I", "名\uE000\uE001");
        Letter letter =
                new Letter.RefusalNotice(
                        new Recipient("髙\uE000", "", ""), trade, SampleLetters.APPLIED_ON);

        assertThat(SampleLetters.PRESS.unprintable(letter))
                .containsExactly(
                        new Unprintable("\uE000", Unprintable.LetterPart.RECIPIENT_NAME),
                        new Unprintable("\uE001", Unprintable.LetterPart.TRADE),
                        new Unprintable("\uE000", Unprintable.LetterPart.TRADE));
    }

    /** Without white space, which may stand for the end of a line. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    @Test
    @DisplayName("R6.01 the office's own papers are printed whatever names they hold")
    void gaps() {
        byte[] ledger =
                SampleLetters.PRESS.ledger(
                        "記録",
                        List.of("氏名"),
                        List.of(List.of("山\u0378田")),
                        List.of(false),
                        true,
                        java.util.Locale.JAPANESE);
        byte[] sheet =
                SampleLetters.PRESS.sheet(
                        new ReviewSheet(
                                "審査票",
                                List.of(new ReviewSheet.Fact("氏名", "山\u0378田")),
                                List.of(),
                                "印刷"),
                        java.util.Locale.JAPANESE);

        for (byte[] pdf : List.of(ledger, sheet)) {
            assertThat(squeezed(Pdfs.text(pdf))).contains("山", "田");
        }
    }
}

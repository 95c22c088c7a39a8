package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten thousand invented people get a letter each, and every letter is read again. */
class TenThousandLettersTest {
    private static final int PEOPLE = 10_000;
    private static final long SEED = 20160825;

    /** Every so many letters are read by PDFBox too, and looked at as a picture. */
    private static final int SAMPLE = 50;

    private static final int DPI = 100;

    /** Below it an address is a strain to read. */
    private static final double SMALLEST = 6;

    /** 行頭禁則, from the tables of JIS X 4051, not from the program. */
    private static final String NEVER_FIRST =
            "、。，．・：；？！‐–゠〜～」』）】〕］｝〉》〙〗’”｠»)]},.!?:;"
                    + "ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ々〻ゝゞヽヾ"
                    + "｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ…‥";

    /** 行末禁則. */
    private static final String NEVER_LAST = "「『（【〔［｛〈《〘〖‘“｟«([{｢";

    private static final TradeReference TRADE =
            new TradeReference(SampleLetters.CASE, "T-2016-000101", "I-1", "未使用 ノートパソコン 13インチ");

    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    @Test
    @DisplayName(
            "10,000 names and addresses: inside the window, every glyph there, no line begun or ended against the rules, text back byte for byte")
    void tenThousand() {
        List<Letter> letters = letters();

        IntStream.range(0, PEOPLE).parallel().forEach(i -> check(i, letters.get(i)));

        assertThat(faults).isEmpty();
        assertThat(shown).as("every kanji was set").containsAll(JisX0213.kanji());
    }

    private static List<Letter> letters() {
        InventedPeople people = new InventedPeople(SEED);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Recipient to = people.next();
            letters.add(
                    i % 3 > 0
                            ? new Letter.RefusalNotice(to, TRADE, SampleLetters.APPLIED_ON)
                            : disclosure(to, people.next()));
        }
        return letters;
    }

    private static Letter disclosure(Recipient to, Recipient other) {
        return new Letter.Disclosure(
                to,
                TRADE,
                SampleLetters.APPLIED_ON,
                List.of(
                        item(RegisteredItem.NAME, other.name()),
                        item(RegisteredItem.ADDRESS, other.address())));
    }

    private static DisclosedItem item(RegisteredItem item, String value) {
        return new DisclosedItem(
                item,
                value,
                List.of(new DisclosedItem.At(PointInTime.REGISTRATION, SampleLetters.APPLIED_ON)));
    }

    private void check(int i, Letter letter) {
        assertThat(SampleLetters.PRESS.unprintable(letter)).isEmpty();
        byte[] pdf = SampleLetters.print(letter, SampleLetters.ISSUED_ON).pdf();
        List<ReadBack.Line> lines = ReadBack.lines(pdf);
        List<ReadBack.Line> inWindow = lines.stream().filter(EnvelopeWindow::shows).toList();
        String address = "〒" + letter.to().postalCode() + letter.to().address();
        String name = letter.to().name() + (letter.to().organisation() ? "　御中" : "　様");
        if (!text(inWindow).equals(address + name)) {
            faults.add(i + ": the window shows other text: " + text(inWindow));
        }
        inWindow.stream()
                .filter(line -> !EnvelopeWindow.alwaysShows(line))
                .forEach(line -> faults.add(i + ": beside the window: " + line.text()));
        inWindow.stream()
                .filter(line -> line.size() < SMALLEST)
                .forEach(line -> faults.add(i + ": " + line.size() + " points: " + line.text()));
        drawn(i, letter, lines);
        lines.forEach(line -> lineRules(i, line));
        if (i % SAMPLE == 0) {
            extracted(i, letter, pdf);
            if (!EnvelopeWindow.blankBeside(PageImages.render(pdf, 0, DPI), DPI)) {
                faults.add(i + ": ink beside the window");
            }
        }
    }

    /** Glyph by glyph nothing is lost or added, white space included. */
    private void drawn(int i, Letter letter, List<ReadBack.Line> lines) {
        String drawn = text(lines);
        values(letter).stream()
                .filter(value -> !drawn.contains(value))
                .forEach(value -> faults.add(i + ": not drawn as stored: " + value));
    }

    /** PDFBox adds white space of its own at the ends of lines; so none counts here. */
    private void extracted(int i, Letter letter, byte[] pdf) {
        String text = LetterPressTest.squeezed(Pdfs.text(pdf));
        values(letter).stream()
                .filter(value -> !text.contains(LetterPressTest.squeezed(value)))
                .forEach(value -> faults.add(i + ": not read as stored: " + value));
    }

    private static List<String> values(Letter letter) {
        List<String> values = new ArrayList<>(List.of(letter.to().name(), letter.to().address()));
        if (letter instanceof Letter.Disclosure disclosure) {
            disclosure.items().forEach(item -> values.add(item.value()));
        }
        return values;
    }

    private void lineRules(int i, ReadBack.Line line) {
        String text = line.text();
        if (NEVER_FIRST.indexOf(text.codePointAt(0)) >= 0) {
            faults.add(i + ": begins with a forbidden character: " + text);
        }
        if (NEVER_LAST.indexOf(text.codePointBefore(text.length())) >= 0) {
            faults.add(i + ": ends with an opening bracket: " + text);
        }
        for (ReadBack.Glyph glyph : line.glyphs()) {
            shown.add(Character.toString(glyph.text().codePointAt(0)));
            if (glyph.code() == 0) {
                faults.add(i + ": a missing glyph in " + text);
            }
        }
    }

    @Test
    @DisplayName(
            "each character of JIS X 0213 is printed or named before; every kanji and kana is printed")
    void printedOrNamed() {
        for (String character : JisX0213.all()) {
            Letter letter =
                    new Letter.RefusalNotice(
                            new Recipient("名" + character, "", ""),
                            TRADE,
                            SampleLetters.APPLIED_ON);
            List<Unprintable> unprintable = SampleLetters.PRESS.unprintable(letter);
            boolean western = character.codePointAt(0) < 0x2300;
            boolean marked = character.codePointCount(0, character.length()) > 1;
            assertThat(unprintable.isEmpty() || western || marked).as(character).isTrue();
        }
    }

    private static String text(List<ReadBack.Line> lines) {
        return lines.stream().map(ReadBack.Line::text).collect(Collectors.joining());
    }
}

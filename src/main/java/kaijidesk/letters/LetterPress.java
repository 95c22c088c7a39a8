package kaijidesk.letters;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.PdfWriter;
import kaijidesk.regime.Operator;

/**
 * Makes letters: from a sealed record to PDF bytes. The same letter always gives the same bytes.
 */
public final class LetterPress {
    /** The house's fonts have all of it but for one sign of mathematics. */
    private static final Charset EVERYDAY = Charset.forName("windows-31j");

    private final FontBook fonts;
    private final PdfWriter writer;
    private final Wording wording = new Wording();

    /** A press with these fonts; threads may share it. */
    public LetterPress(FontBook fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
    }

    /**
     * The characters of a letter's data that no font can print, each once for each place; asked
     * before the letter is made.
     */
    public List<Unprintable> unprintable(Letter letter) {
        return LetterData.of(letter).stream()
                .flatMap(data ->
                        fonts.unprintable(data.text()).stream()
                                .map(each -> new Unprintable(each, data.where())))
                .distinct()
                .toList();
    }

    /** The characters that no font can print in what shall stand for others, each once. */
    public List<Unprintable> unprintable(Substitutes substitutes) {
        return substitutes.printed().values().stream()
                .flatMap(text -> fonts.unprintable(text).stream())
                .distinct()
                .map(each -> new Unprintable(each, Unprintable.LetterPart.SUBSTITUTE))
                .toList();
    }

    /**
     * What of some texts doesn't print as it is stored. The fonts are opened only for characters
     * beyond those of every Japanese computer.
     */
    public OddCharacters odd(Collection<String> texts) {
        CharsetEncoder everyday = EVERYDAY.newEncoder();
        List<String> rare =
                texts.stream()
                        .filter(text ->
                                !everyday.canEncode(text)
                                        || text.codePoints().anyMatch(LetterPress::own))
                        .toList();
        return new OddCharacters(
                rare.stream().flatMap(text -> fonts.unprintable(text).stream()).distinct().toList(),
                rare.stream().flatMap(text -> fonts.plainForms(text).stream()).distinct().toList());
    }

    /** Whether it is a character of a maker's or an office's own (外字). */
    private static boolean own(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** The letter as PDF, every character as stored. */
    public PrintedLetter print(
            Letter letter, DocumentNumber number, LocalDate issuedOn, Operator operator) {
        return print(letter, number, issuedOn, operator, Substitutes.NONE);
    }

    /**
     * The letter as PDF.
     *
     * @param number its document number
     * @param issuedOn its date: the day of sending
     * @param operator who signs
     * @param substitutes printed for characters that no font has; the letter says that it is so
     */
    public PrintedLetter print(
            Letter letter,
            DocumentNumber number,
            LocalDate issuedOn,
            Operator operator,
            Substitutes substitutes) {
        boolean substituted = !unprintable(letter).isEmpty();
        Frame frame = new Frame(wording, letter, number, issuedOn, operator, substituted);
        PageDocument document =
                switch (letter) {
                    case Letter.Guidance guidance ->
                            new GuidanceLayout(wording, frame, operator).of(guidance);
                    case Letter.CounterpartyNotice notice ->
                            new NoticeLayout(wording, frame).of(notice);
                    case Letter.Disclosure disclosure ->
                            new DisclosureLayout(wording, frame).of(disclosure);
                    case Letter.RightsDisclosure disclosure ->
                            new DisclosureLayout(wording, frame).of(disclosure);
                    case Letter.CorrectionRequest request ->
                            new CorrectionLayout(wording, frame, operator).of(request);
                    case Letter.FeeStatement statement ->
                            new StatementLayout(wording, frame).of(statement);
                    case Letter.NotAcceptable notice ->
                            new NotAcceptableLayout(wording, frame).of(notice);
                    case Letter.OtherAddress notice ->
                            new NotAcceptableLayout(wording, frame).of(notice);
                    case Letter.RefusalNotice refusal ->
                            new RefusalLayout(wording, frame).of(refusal);
                };
        PdfWriter.Written written = writer.print(document.with(substitutes.printed()));
        return new PrintedLetter(written.pdf(), written.pages());
    }

    /**
     * A ledger as PDF; it isn't a letter and isn't stored.
     *
     * @param title what it is; stands in the file's title too, so nobody's name
     * @param amounts whether a column holds amounts, by column
     * @param internal whether it stays in the office, which it then says
     * @param language of title and heads
     */
    public byte[] ledger(
            String title,
            List<String> heads,
            List<List<String>> rows,
            List<Boolean> amounts,
            boolean internal,
            Locale language) {
        PageDocument document = new LedgerLayout(wording).of(title, heads, rows, amounts, internal);
        return writer.write(document.in(language));
    }

    /** The review sheet as PDF, in its own language; it isn't a letter and isn't stored. */
    public byte[] sheet(ReviewSheet sheet, Locale language) {
        return writer.write(new ReviewSheetLayout(wording).of(sheet).in(language));
    }
}

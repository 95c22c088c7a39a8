package kaijidesk.letters;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.Letter;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.JoinedPages;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.PdfWriter;
import kaijidesk.regime.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Makes letters: from a sealed record to PDF bytes. The same letter always gives the same bytes.
 */
public final class LetterPress {
    /** The house's fonts have all of it but for one sign of mathematics. */
    private static final Charset EVERYDAY = Charset.forName("windows-31j");

    /** The sign of printers for a character that they lack. */
    private static final String GAP = "〓";

    private final FontBook fonts;
    private final PdfWriter writer;
    private final Wording wording;
    private volatile @Nullable LetterPress lastWorded;
    private volatile @Nullable Signed lastSigned;

    /** What sets the letters that an operator signs. */
    private record Signed(Operator operator, PdfWriter writer) {}

    /** A press with these fonts and the wording that ships; threads may share it. */
    public LetterPress(FontBook fonts) {
        this(fonts, new PdfWriter(fonts), new Wording());
    }

    private LetterPress(FontBook fonts, PdfWriter writer, Wording wording) {
        this.fonts = fonts;
        this.writer = writer;
        this.wording = wording;
    }

    /**
     * The same press with an office's wording (R6.06).
     *
     * @param own texts by key, in the place of those that ship
     */
    public LetterPress worded(Map<String, String> own) {
        LetterPress last = wording.says(own) ? this : lastWorded;
        if (last == null || !last.wording.says(own)) {
            last = new LetterPress(fonts, writer, Wording.of(own));
            lastWorded = last;
        }
        return last;
    }

    /** Most letters are signed by the same as the one before. */
    private PdfWriter signed(Operator operator) {
        Signed last = lastSigned;
        if (last == null || !last.operator().equals(operator)) {
            last = new Signed(operator, writer.saying(wording.constant(operator)));
            lastSigned = last;
        }
        return last.writer();
    }

    /** What makes the outside of letters, with the same fonts. */
    public OutsidePress outside() {
        return new OutsidePress(fonts, writer, wording);
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

    /**
     * A usual letter to nobody as PDF, to see and check a template by.
     *
     * @param operator who would sign
     */
    public byte[] specimen(Template template, Operator operator) {
        if (template == Template.CONTACT_DISCLOSURE) {
            return writer.write(new MailLayout().of(mail(Specimens.mail(), operator)));
        }
        PageDocument whole =
                document(
                        Specimens.of(template),
                        Specimens.NUMBER,
                        Specimens.ISSUED_ON,
                        operator,
                        false);
        // the guidance has two sections: the letter, and the pledge behind it
        return writer.write(
                switch (template) {
                    case GUIDANCE -> section(whole, 0);
                    case PLEDGE -> section(whole, 1);
                    default -> whole;
                });
    }

    private static PageDocument section(PageDocument whole, int place) {
        return new PageDocument(whole.title(), List.of(whole.sections().get(place)));
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
        PageDocument document = document(letter, number, issuedOn, operator, substituted);
        PdfWriter.Written written = signed(operator).print(document.with(substitutes.printed()));
        return new PrintedLetter(written.pdf(), written.pages());
    }

    private PageDocument document(
            Letter letter,
            DocumentNumber number,
            LocalDate issuedOn,
            Operator operator,
            boolean substituted) {
        Wording words = wording.with(Places.of(letter, number, issuedOn, operator));
        Frame frame = new Frame(words, letter, number, issuedOn, operator, substituted);
        return switch (letter) {
            case Letter.Guidance guidance -> new GuidanceLayout(words, frame).of(guidance);
            case Letter.CounterpartyNotice any ->
                    new PlainLayout(words, frame).counterpartyNotice();
            case Letter.CounterGuidance guidance ->
                    new CounterGuidanceLayout(words, frame).of(guidance);
            case Letter.Disclosure disclosure -> new DisclosureLayout(words, frame).of(disclosure);
            case Letter.RightsDisclosure disclosure ->
                    new DisclosureLayout(words, frame).of(disclosure);
            case Letter.CorrectionRequest request -> new CorrectionLayout(words, frame).of(request);
            case Letter.FeeStatement statement -> new StatementLayout(words, frame).of(statement);
            case Letter.NotAcceptable any -> new PlainLayout(words, frame).notAcceptable();
            case Letter.OtherAddress any -> new PlainLayout(words, frame).otherAddress();
            case Letter.RefusalNotice any -> new PlainLayout(words, frame).refusal();
        };
    }

    /**
     * Both e-mails of stage 1 in words (R2.03, R2.04). The same pair always gives the same texts.
     *
     * @param operator who signs
     */
    public MailPair mails(
            ContactMessage toApplicant, ContactMessage toCounterparty, Operator operator) {
        return new MailPair(mail(toApplicant, operator), mail(toCounterparty, operator));
    }

    private MailText mail(ContactMessage message, Operator operator) {
        Wording words = wording.with(Places.of(message.trade(), operator));
        return new ContactWording(words, operator).of(message);
    }

    /** What mails say that carry a letter, or acknowledge an application. */
    public CoverWording covers(Operator operator) {
        return new CoverWording(wording, operator);
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
        return forReaders(document.in(language), rows.stream().flatMap(List::stream));
    }

    /**
     * Papers of the office are printed whatever names they hold: a character that no font has is
     * shown as a gap.
     */
    private byte[] forReaders(PageDocument document, Stream<String> texts) {
        Map<String, String> gaps =
                odd(texts.toList()).missing().stream()
                        .collect(Collectors.toMap(character -> character, any -> GAP));
        return writer.write(document.with(gaps));
    }

    /** The review sheet as PDF, in its own language; it isn't a letter and isn't stored. */
    public byte[] sheet(ReviewSheet sheet, Locale language) {
        return forReaders(
                new ReviewSheetLayout(wording).of(sheet).in(language),
                Stream.concat(
                        sheet.facts().stream().map(ReviewSheet.Fact::words),
                        sheet.verdicts().stream().flatMap(each -> each.steps().stream())));
    }

    /** A record of the office as PDF, in its own language; it isn't a letter and isn't stored. */
    public byte[] record(RecordSheet sheet, Locale language) {
        return forReaders(
                new RecordSheetLayout(wording).of(sheet).in(language),
                sheet.parts().stream()
                        .flatMap(part -> part.facts().stream())
                        .map(ReviewSheet.Fact::words));
    }

    /** The English courtesy sheet of a letter as PDF; it has no number and isn't stored. */
    public byte[] courtesy(CourtesySheet sheet, Operator operator) {
        return writer.write(new CourtesyLayout(new CourtesyWording(), operator).of(sheet));
    }

    /**
     * An empty file that takes stored letters one after the other, for the printer.
     *
     * @param title neutral, without personal data
     * @param duplex whether each letter begins on a sheet of its own when both sides are printed
     */
    public JoinedPages join(String title, boolean duplex) {
        return new JoinedPages(title, duplex, fonts);
    }
}

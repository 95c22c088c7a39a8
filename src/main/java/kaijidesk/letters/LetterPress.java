package kaijidesk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.Letter;
import kaijidesk.cases.MailPair;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.PdfWriter;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Operator;

/**
 * Makes letters: from a sealed record to PDF bytes. The same letter always gives the same bytes.
 */
public final class LetterPress {
    private final FontBook fonts;
    private final PdfWriter writer;
    private final Wording wording = new Wording();

    /** A press with these fonts; threads may share it. */
    public LetterPress(FontBook fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
    }

    /**
     * The characters of a letter's data that no font can print, each once; asked before the letter
     * is made.
     */
    public List<String> unprintable(Letter letter) {
        return data(letter).stream()
                .flatMap(text -> fonts.missing(text).stream())
                .distinct()
                .map(Character::toString)
                .toList();
    }

    /**
     * The letter as PDF.
     *
     * @param number its document number
     * @param issuedOn its date: the day of sending
     * @param operator who signs
     */
    public PrintedLetter print(
            Letter letter, DocumentNumber number, LocalDate issuedOn, Operator operator) {
        Frame frame = new Frame(wording, letter, number, issuedOn, operator);
        PageDocument document =
                switch (letter) {
                    case Letter.Guidance guidance ->
                            new GuidanceLayout(wording, frame, operator).of(guidance);
                    case Letter.CounterpartyNotice notice ->
                            new NoticeLayout(wording, frame).of(notice);
                    case Letter.CounterGuidance guidance ->
                            new CounterGuidanceLayout(wording, frame).of(guidance);
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
        PdfWriter.Written written = writer.print(document);
        return new PrintedLetter(written.pdf(), written.pages());
    }

    /**
     * Both e-mails of stage 1 in words (R2.03, R2.04). The same pair always gives the same texts.
     *
     * @param operator who signs
     */
    public MailPair mails(
            ContactMessage toApplicant, ContactMessage toCounterparty, Operator operator) {
        ContactWording texts = new ContactWording(wording, operator);
        return new MailPair(texts.of(toApplicant), texts.of(toCounterparty));
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

    /** A record of the office as PDF, in its own language; it isn't a letter and isn't stored. */
    public byte[] record(RecordSheet sheet, Locale language) {
        return writer.write(new RecordSheetLayout(wording).of(sheet).in(language));
    }

    /** The English courtesy sheet of a letter as PDF; it has no number and isn't stored. */
    public byte[] courtesy(CourtesySheet sheet, Operator operator) {
        return writer.write(new CourtesyLayout(Wording.courtesy(), operator).of(sheet));
    }

    private static List<String> data(Letter letter) {
        List<String> data =
                new ArrayList<>(
                        List.of(
                                letter.to().name(),
                                letter.to().postalCode(),
                                letter.to().address(),
                                letter.trade().tradeNo(),
                                letter.trade().itemNo(),
                                letter.trade().itemName()));
        switch (letter) {
            case Letter.Disclosure disclosure ->
                    disclosure.items().stream().map(DisclosedItem::value).forEach(data::add);
            case Letter.RightsDisclosure disclosure ->
                    disclosure.items().stream().map(DisclosedItem::value).forEach(data::add);
            case Letter.CorrectionRequest request -> data.addAll(request.missing().documents());
            default -> {}
        }
        return data;
    }
}

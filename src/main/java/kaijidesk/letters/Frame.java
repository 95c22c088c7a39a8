package kaijidesk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.page.AddressBlock;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Foot;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.LetterHead;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.QrCode;
import kaijidesk.letters.page.Section;
import kaijidesk.letters.page.Sender;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.regime.Operator;
import kaijidesk.text.EraDates;

/** What all letters share: head, salutation, the trade it is about, foot with the code. */
final class Frame {
    private final Wording wording;
    private final Letter letter;
    private final DocumentNumber number;
    private final LocalDate issuedOn;
    private final Operator operator;
    private final boolean substituted;

    Frame(
            Wording wording,
            Letter letter,
            DocumentNumber number,
            LocalDate issuedOn,
            Operator operator,
            boolean substituted) {
        this.wording = wording;
        this.letter = letter;
        this.number = number;
        this.issuedOn = issuedOn;
        this.operator = operator;
        this.substituted = substituted;
    }

    /**
     * A whole letter: head, subject, salutation around the body, the trade, what else stands below,
     * foot.
     */
    Section letter(String subject, List<String> body, List<Block> below) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head());
        blocks.add(Heading.subject(wording.text(subject)));
        blocks.add(new Spacer(3));
        blocks.add(Paragraph.flush(wording.text("opening")));
        body.forEach(text -> blocks.add(Paragraph.body(text)));
        blocks.add(Paragraph.right(wording.text("closing")));
        blocks.add(Paragraph.center(wording.text("notes-begin")));
        blocks.add(new Spacer(1.5));
        blocks.add(trade());
        blocks.addAll(below);
        blocks.add(Paragraph.right(wording.text("notes-end")));
        return new Section(blocks, foot());
    }

    /** The title of the file says what it is and its number, and nothing about anybody. */
    PageDocument document(String subject, Section... sections) {
        String title = wording.text(subject) + "（" + number.text() + "）";
        return new PageDocument(title, List.of(sections));
    }

    /** Which trade it is about; to the applicant, also in which case. */
    Block trade() {
        TradeReference trade = letter.trade();
        List<Table.Column> columns = new ArrayList<>();
        List<String> row = new ArrayList<>();
        if (tellsCase()) {
            columns.add(new Table.Column(wording.text("label.case"), 30, Align.CENTER));
            row.add(trade.caseNumber().value());
        }
        columns.add(new Table.Column(wording.text("label.trade"), 34, Align.CENTER));
        row.add(trade.tradeNo());
        columns.add(new Table.Column(wording.text("label.item-no"), 30, Align.CENTER));
        row.add(trade.itemNo());
        columns.add(new Table.Column(wording.text("label.item-name"), 72, Align.LEFT));
        row.add(trade.itemName());
        return new Table(columns, List.of(row), TextStyle.SMALL);
    }

    /**
     * The case is the applicant's; the counterparty learns the trade only (R2.14, R2.15), and so
     * does a member in whose name somebody else may have applied (R5.01).
     */
    private boolean tellsCase() {
        return !(letter instanceof Letter.CounterpartyNotice
                || letter instanceof Letter.CounterGuidance
                || letter instanceof Letter.OtherAddress);
    }

    /** The code of a sheet, readable by eye beside it. */
    Foot foot(String sheet, List<String> lines) {
        QrCode code = new QrCode(page -> code(sheet, page).text(), CodePayload.label(sheet));
        List<String> all = new ArrayList<>(lines);
        if (substituted) {
            all.add(wording.text("substituted"));
        }
        return new Foot(code, all, true);
    }

    private CodePayload code(String sheet, int page) {
        return tellsCase()
                ? CodePayload.ofCase(letter.trade().caseNumber(), sheet, page)
                : CodePayload.ofLetter(sheet, page);
    }

    private Foot foot() {
        return foot(
                number.id(),
                List.of(
                        signature(operator),
                        wording.text("contact-form"),
                        wording.text("no-calls")));
    }

    /** Who writes, in one line. */
    static String signature(Operator operator) {
        return operator.name() + "　" + operator.department();
    }

    private LetterHead head() {
        Recipient to = letter.to();
        return new LetterHead(
                List.of(number.text(), EraDates.day(issuedOn)),
                new AddressBlock(
                        to.postalCode(),
                        to.address().isEmpty() ? List.of() : List.of(to.address()),
                        to.name(),
                        wording.text(to.organisation() ? "honorific.company" : "honorific.person")),
                new Sender(
                        List.of("〒" + operator.postalCode(), operator.address()),
                        operator.name(),
                        List.of(operator.department())));
    }
}

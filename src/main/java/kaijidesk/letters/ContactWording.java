package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Side;
import kaijidesk.cases.TradeReference;
import kaijidesk.regime.Operator;
import kaijidesk.text.EraDates;

/**
 * 電子メールアドレス開示のお知らせ in words, for either side (R2.03, R2.04): the other's address, that it may be
 * used for this dispute only (R4.05), and what isn't warranted (R4.01, R4.02).
 */
record ContactWording(Wording wording, Operator operator) {

    MailText of(ContactMessage message) {
        String subject = line(wording.text("contact.mail-subject"));
        return new MailText(message.notice(), subject, body(message));
    }

    private String body(ContactMessage message) {
        boolean applicant = message.notice().to() == Side.APPLICANT;
        List<String> parts = new ArrayList<>();
        parts.add(wording.text("contact.greeting"));
        parts.add(wording.text(applicant ? "contact.body.applicant" : "contact.body.counterparty"));
        parts.add(part("contact.address", line(message.address())));
        parts.add(part("contact.trade", trade(message, applicant)));
        parts.add(part("contact.talk", wording.text("contact.talk.how")));
        parts.add(part("contact.notes", "・" + String.join("\n・", wording.list("contact.note"))));
        parts.add(wording.text("contact-form") + "\n" + wording.text("no-calls"));
        parts.add(operator.name() + "　" + operator.department());
        return String.join("\n\n", parts) + "\n";
    }

    private String part(String title, String text) {
        return "■ " + wording.text(title) + "\n" + text;
    }

    /** The case is the applicant's; the counterparty learns the trade only. */
    private String trade(ContactMessage message, boolean applicant) {
        TradeReference trade = message.trade();
        List<String> lines = new ArrayList<>();
        if (applicant) {
            lines.add(labelled("label.case", trade.caseNumber().value()));
        }
        lines.add(labelled("label.trade", trade.tradeNo()));
        lines.add(labelled("label.item-no", trade.itemNo()));
        lines.add(labelled("label.item-name", trade.itemName()));
        lines.add(labelled("contact.disclosed-on", EraDates.day(message.disclosedOn())));
        return String.join("\n", lines);
    }

    private String labelled(String label, String value) {
        return wording.text(label) + "：" + line(value);
    }

    /** What the records say stays on its line: it can't look like a line of ours. */
    private static String line(String value) {
        return value.replaceAll("\\R|\\p{Cntrl}", " ");
    }
}

package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.TradeReference;
import kaijidesk.regime.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says that carries a letter, or acknowledges an application (R5.05): the trade and no
 * more. The letter says the rest; a name, an address or a reason has no place here (R3.06).
 */
public final class CoverWording {
    private final Wording wording;
    private final Operator operator;

    CoverWording(Wording wording, Operator operator) {
        this.wording = wording;
        this.operator = operator;
    }

    /**
     * A mail in words.
     *
     * @param recipient the address that is registered, empty when none is
     * @param letterId the letter that is attached, null when none is
     */
    public OutgoingText of(
            MailKind kind, TradeReference trade, String recipient, @Nullable String letterId) {
        Wording words = wording.with(Places.of(trade, operator));
        boolean letter = letterId != null;
        List<String> parts = new ArrayList<>();
        parts.add(words.text("contact.greeting"));
        parts.add(words.text(letter ? "mail.cover.body" : "mail.acknowledgement.body"));
        if (!letter) {
            parts.add(String.join("\n", words.list("mail.acknowledgement.step")));
        } else if (byPostToo(kind)) {
            parts.add(words.text("mail.cover.by-post"));
        }
        parts.add("■ " + words.text("contact.trade") + "\n" + trade(kind, words, trade));
        parts.add(words.text("contact-form") + "\n" + words.text("no-calls"));
        parts.add(operator.name() + "　" + operator.department());
        String subject = letter ? "mail.cover.subject" : "mail.acknowledgement.subject";
        return new OutgoingText(
                recipient, line(words.text(subject)), String.join("\n\n", parts) + "\n", letterId);
    }

    private static boolean byPostToo(MailKind kind) {
        return kind.letter() != null && kind.letter().byPost();
    }

    /** The case is the applicant's; the counterparty learns the trade only. */
    private static String trade(MailKind kind, Wording words, TradeReference trade) {
        List<String> lines = new ArrayList<>();
        if (kind == MailKind.ACKNOWLEDGEMENT) {
            lines.add(words.text("label.case") + "：" + trade.caseNumber().value());
        }
        lines.add(words.text("label.trade") + "：" + line(trade.tradeNo()));
        lines.add(words.text("label.item-no") + "：" + line(trade.itemNo()));
        lines.add(words.text("label.item-name") + "：" + line(trade.itemName()));
        return String.join("\n", lines);
    }

    private static String line(String value) {
        return value.replaceAll("\\R|\\p{Cntrl}", " ");
    }
}

package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Member;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message of the site as the case sees it (R1.02).
 *
 * @param message when, who, what
 * @param from which side wrote it; null for the other party of a trade that a rights holder names
 * @param outside whether it was sent after the last day of the messaging window, and so doesn't
 *     count
 */
public record SiteMessage(TradeMessage message, @Nullable Side from, boolean outside) {
    /** Every message of the case's trade, oldest first. */
    public static List<SiteMessage> of(CaseRecords records) {
        return records.messages().stream()
                .map(message ->
                        new SiteMessage(message, from(message, records), outside(message, records)))
                .toList();
    }

    private static @Nullable Side from(TradeMessage message, CaseRecords records) {
        if (is(records.applicant(), message)) {
            return Side.APPLICANT;
        }
        return is(records.counterparty(), message) ? Side.COUNTERPARTY : null;
    }

    private static boolean is(@Nullable Member member, TradeMessage message) {
        return member != null && member.id().equals(message.fromMemberId());
    }

    private static boolean outside(TradeMessage message, CaseRecords records) {
        Trade trade = records.trade();
        LocalDate closes = trade == null ? null : trade.messagingClosesOn();
        return closes != null && Tokyo.dayOf(message.sentAt()).isAfter(closes);
    }
}

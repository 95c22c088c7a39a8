package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Member;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the operator's own records say about a case. Anything they don't know is null.
 *
 * @param trade the trade whose number the application names
 * @param applicant the member whose nickname the application gives as the applicant's
 * @param counterparty the trade's other party
 * @param messages the trade's messages, oldest first
 */
public record CaseRecords(
        @Nullable Trade trade,
        @Nullable Member applicant,
        @Nullable Member counterparty,
        List<TradeMessage> messages) {
    /** When the records know nothing. */
    public static final CaseRecords NONE = new CaseRecords(null, null, null, List.of());

    public CaseRecords {
        messages = List.copyOf(messages);
    }
}

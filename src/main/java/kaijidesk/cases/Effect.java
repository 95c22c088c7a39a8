package kaijidesk.cases;

import java.util.Set;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/**
 * What an act brings about beside the changed file. Desk carries it out in the act's own
 * transaction.
 */
public sealed interface Effect {
    /**
     * A letter is typeset, numbered and stored. If it can't be made, the act isn't saved (R2.14).
     *
     * @param letter exactly what the letter may say
     */
    record IssueLetter(Letter letter) implements Effect {}

    /**
     * Both e-mails of stage 1 are worded and kept with the case (R2.03, R2.04). If one can't be,
     * the act isn't saved.
     *
     * @param toApplicant what the applicant is told
     * @param toCounterparty what the counterparty is told
     */
    record TellBoth(ContactMessage toApplicant, ContactMessage toCounterparty) implements Effect {}

    /**
     * The applicant is told by e-mail that the application arrived, and what comes next (R5.05).
     *
     * @param trade the trade it is about
     */
    record Acknowledge(TradeReference trade) implements Effect {}

    /**
     * A third-party provision record (第三者提供記録, R6.01).
     *
     * @param recipientId member who learns the data
     * @param subjectId member whose data it is
     * @param items which items
     * @param basis the rule on which it rests
     */
    record RecordProvision(
            String recipientId, String subjectId, Set<RegisteredItem> items, Rule basis)
            implements Effect {
        public RecordProvision {
            items = Set.copyOf(items);
        }
    }
}

package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.DisclosedItem;

/**
 * What a letter may say, and nothing else: a letter can't tell what its record can't hold. Number,
 * date and sender are added when it is issued.
 */
public sealed interface Letter {
    /** Who gets it. */
    Recipient to();

    /** The trade it is about. */
    TradeReference trade();

    /**
     * 手続きのご案内 with the pledge form (L1; R2.07–R2.13, R2.18, R5.05).
     *
     * @param to the applicant
     * @param trade the trade
     * @param pledge the form that is issued with it
     * @param validityMonths how old a residence certificate may be on arrival (R2.10)
     * @param insuranceCards whether an insurance card still proves identity (R2.11)
     */
    record Guidance(
            Recipient to,
            TradeReference trade,
            PledgeForm pledge,
            int validityMonths,
            boolean insuranceCards)
            implements Letter {}

    /**
     * 開示申請受理のお知らせ (L3, R2.14): that an application was made; nothing about the applicant.
     *
     * @param to the counterparty
     * @param trade the trade
     */
    record CounterpartyNotice(Recipient to, TradeReference trade) implements Letter {}

    /**
     * 情報開示通知書 (L5, R2.06, R2.19).
     *
     * @param to the applicant
     * @param trade the trade
     * @param appliedOn day of the application
     * @param items each distinct value with its points in time
     */
    record Disclosure(
            Recipient to, TradeReference trade, LocalDate appliedOn, List<DisclosedItem> items)
            implements Letter {
        public Disclosure {
            items = List.copyOf(items);
        }
    }

    /**
     * 情報開示に関するご回答 (L6): the result only. A ground has no place here (R3.06).
     *
     * @param to the applicant
     * @param trade the trade
     * @param appliedOn day of the application
     */
    record RefusalNotice(Recipient to, TradeReference trade, LocalDate appliedOn)
            implements Letter {}
}

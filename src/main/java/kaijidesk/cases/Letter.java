package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.SensitiveMark;

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
     * @param papers which papers are asked for (R2.09)
     * @param identity what proves identity (R2.11)
     * @param substitutes what proves it where the applicant has none of those
     * @param masked what must not be readable on them (R2.11)
     */
    record Guidance(
            Recipient to,
            TradeReference trade,
            PledgeForm pledge,
            int validityMonths,
            List<PaperKind> papers,
            List<IdentityDocument> identity,
            List<IdentityDocument> substitutes,
            Set<SensitiveMark> masked)
            implements Letter {
        public Guidance {
            papers = List.copyOf(papers);
            identity = List.copyOf(identity);
            substitutes = List.copyOf(substitutes);
            masked = Set.copyOf(masked);
        }

        /** The papers and what is asked of them. */
        public AskedPapers asked() {
            return new AskedPapers(validityMonths, papers, identity, substitutes, masked);
        }
    }

    /**
     * 補正のお願い (L2; R5.03, R2.07): what to send by when, no judgement.
     *
     * @param to the applicant
     * @param trade the trade
     * @param due last day of the correction period
     * @param missing what is asked for
     */
    record CorrectionRequest(Recipient to, TradeReference trade, LocalDate due, Missing missing)
            implements Letter {}

    /**
     * 費用のご請求 (L7, R2.17).
     *
     * @param to the applicant
     * @param trade the trade
     * @param lines each expense
     * @param paid what was paid so far, in yen
     */
    record FeeStatement(Recipient to, TradeReference trade, List<Line> lines, long paid)
            implements Letter {
        /**
         * One expense.
         *
         * @param kind what for
         * @param on which day
         * @param yen how much
         */
        public record Line(ExpenseKind kind, LocalDate on, int yen) {}

        public FeeStatement {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 受付不可のご案内 (L10, R1.05): the public rule on acceptance, nothing about the case.
     *
     * @param to the applicant
     * @param trade the trade as the records have it
     * @param appliedOn day of the application
     * @param lastDay last day on which applications were accepted
     */
    record NotAcceptable(Recipient to, TradeReference trade, LocalDate appliedOn, LocalDate lastDay)
            implements Letter {}

    /**
     * 受付不可のご案内 (L10, R5.01) about an application from another than the registered address. It goes
     * to the registered address only, whose owner may know nothing of it: no case is named, and not
     * who wrote.
     *
     * @param to the member whom the application names
     * @param trade the trade as the records have it
     * @param appliedOn day of the application
     */
    record OtherAddress(Recipient to, TradeReference trade, LocalDate appliedOn)
            implements Letter {}

    /**
     * 権利者向け情報開示通知書 (L9, R4.04).
     *
     * @param to the rights holder
     * @param trade the trade
     * @param appliedOn day of the claim
     * @param items each distinct value of the seller's contact data
     */
    record RightsDisclosure(
            Recipient to, TradeReference trade, LocalDate appliedOn, List<DisclosedItem> items)
            implements Letter {
        public RightsDisclosure {
            items = List.copyOf(items);
        }
    }

    /**
     * 開示申請受理のお知らせ (L3, R2.14): that an application was made; nothing about the applicant.
     *
     * @param to the counterparty
     * @param trade the trade
     */
    record CounterpartyNotice(Recipient to, TradeReference trade) implements Letter {}

    /**
     * 対抗申請のご案内 (L8; R2.15, R2.16): how the counterparty can apply as well; nothing about who
     * applied, or why.
     *
     * @param to the counterparty
     * @param trade the trade
     * @param papers what will be asked for
     */
    record CounterGuidance(Recipient to, TradeReference trade, AskedPapers papers)
            implements Letter {}

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

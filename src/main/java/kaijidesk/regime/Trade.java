package kaijidesk.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trade (取引) as the operator's records hold it. Dates are days in Tokyo, null where the records
 * know nothing.
 *
 * @param tradeNo 取引番号
 * @param itemNo 商品番号
 * @param itemName 商品名
 * @param sellerId member number of the seller
 * @param buyerId member number of the buyer
 * @param wonOn 落札日
 * @param completedOn 取引完了日, null when the trade was never completed (R1.03 amber)
 * @param delivery how the goods went
 * @param payment how they were paid
 * @param messagingClosesOn last day of the messaging window, data and never computed (R1.01)
 */
public record Trade(
        String tradeNo,
        String itemNo,
        String itemName,
        String sellerId,
        String buyerId,
        @Nullable LocalDate wonOn,
        @Nullable LocalDate completedOn,
        Delivery delivery,
        Payment payment,
        @Nullable LocalDate messagingClosesOn) {
    /** Anonymous delivery is what the regime covers (R1.00). */
    public enum Delivery {
        ANONYMOUS,
        ORDINARY,
        UNKNOWN
    }

    /** The site's escrow payment matters for rights holders (R4.04). */
    public enum Payment {
        ESCROW,
        OTHER,
        UNKNOWN
    }

    /** Whether the member bought or sold in this trade (R2.02). */
    public boolean hasParty(String memberId) {
        return memberId.equals(sellerId) || memberId.equals(buyerId);
    }

    /** The other party's member number. */
    public String otherParty(String memberId) {
        return memberId.equals(sellerId) ? buyerId : sellerId;
    }
}

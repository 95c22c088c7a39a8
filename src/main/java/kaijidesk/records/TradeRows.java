package kaijidesk.records;

import java.util.List;
import java.util.Map;
import kaijidesk.regime.Trade;

/**
 * trades.csv. A word for delivery or payment that is not known means that the records don't know
 * (R1.00, R4.04).
 */
final class TradeRows {
    static final List<String> COLUMNS =
            List.of(
                    "trade_no",
                    "item_no",
                    "item_name",
                    "seller_id",
                    "buyer_id",
                    "won_on",
                    "completed_on",
                    "delivery",
                    "payment",
                    "messaging_closes_on");

    private static final Map<String, Trade.Delivery> DELIVERIES =
            Map.of("anonymous", Trade.Delivery.ANONYMOUS, "ordinary", Trade.Delivery.ORDINARY);
    private static final Map<String, Trade.Payment> PAYMENTS =
            Map.of("escrow", Trade.Payment.ESCROW, "other", Trade.Payment.OTHER);

    private TradeRows() {}

    static void read(Row row, RecordsSink sink) throws BadRow {
        sink.trade(
                row.place(),
                new Trade(
                        row.required("trade_no", 100),
                        row.text("item_no", 100),
                        row.text("item_name", 2000),
                        row.required("seller_id", 100),
                        row.required("buyer_id", 100),
                        row.day("won_on"),
                        row.day("completed_on"),
                        DELIVERIES.getOrDefault(row.text("delivery", 100), Trade.Delivery.UNKNOWN),
                        PAYMENTS.getOrDefault(row.text("payment", 100), Trade.Payment.UNKNOWN),
                        row.day("messaging_closes_on")));
    }
}

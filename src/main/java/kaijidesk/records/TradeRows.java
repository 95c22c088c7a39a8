package kaijidesk.records;

import java.util.List;
import java.util.Map;
import kaijidesk.regime.Trade;

/**
 * trades.csv. A word for delivery or payment that is not known means that the records don't know
 * (R1.00, R4.04).
 */
final class TradeRows {
    static final String FILE = "trades.csv";
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
                new Trade(
                        row.required("trade_no"),
                        row.text("item_no"),
                        row.text("item_name"),
                        row.required("seller_id"),
                        row.required("buyer_id"),
                        row.day("won_on"),
                        row.day("completed_on"),
                        DELIVERIES.getOrDefault(row.text("delivery"), Trade.Delivery.UNKNOWN),
                        PAYMENTS.getOrDefault(row.text("payment"), Trade.Payment.UNKNOWN),
                        row.day("messaging_closes_on")));
    }
}

package kaijidesk.records;

import java.util.List;
import kaijidesk.regime.TradeMessage;

/** messages.csv: what the parties wrote to each other through the site (R1.02). */
final class MessageRows {
    static final String FILE = "messages.csv";
    static final List<String> COLUMNS = List.of("trade_no", "sent_at", "from_member_id", "body");

    private MessageRows() {}

    static void read(Row row, RecordsSink sink) throws BadRow {
        TradeMessage message =
                new TradeMessage(
                        row.moment("sent_at"), row.required("from_member_id"), row.text("body"));
        sink.message(row.required("trade_no"), message);
    }
}

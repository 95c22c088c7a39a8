package kaijidesk.records;

import java.util.List;
import kaijidesk.regime.TradeMessage;

/** messages.csv: what the parties wrote to each other through the site (R1.02). */
final class MessageRows {
    /** Far more than the site lets anybody write. */
    private static final int LONGEST_BODY = 100_000;

    static final List<String> COLUMNS = List.of("trade_no", "sent_at", "from_member_id", "body");

    private MessageRows() {}

    static void read(Row row, RecordsSink sink) throws BadRow {
        RowPlace where = row.place();
        TradeMessage message =
                new TradeMessage(
                        row.moment("sent_at"),
                        row.required("from_member_id", 100),
                        row.text("body", LONGEST_BODY));
        sink.message(where, row.required("trade_no", 100), message);
    }
}

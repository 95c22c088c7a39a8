package kaijidesk.store;

import kaijidesk.regime.TradeMessage;

/** What a row of the operator's records says of a message of a trade. */
public record MessageRow(String tradeNo, TradeMessage message) {
    /** What tells it from every other message. */
    Key key() {
        return new Key(
                tradeNo,
                message.sentAt(),
                message.fromMemberId(),
                Migrations.sha256(message.body()));
    }

    /** The key of the table. */
    record Key(String tradeNo, java.time.Instant sentAt, String from, String sha256) {}
}

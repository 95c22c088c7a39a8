package kaijidesk.regime;

import java.time.Instant;

/**
 * A message of the site's messaging feature (R1.02).
 *
 * @param sentAt when it was sent
 * @param fromMemberId who sent it
 * @param body its text as stored
 */
public record TradeMessage(Instant sentAt, String fromMemberId, String body) {
    /** Keeps what people wrote out of logs and exception texts. */
    @Override
    public String toString() {
        return "TradeMessage[" + fromMemberId + " " + sentAt + "]";
    }
}

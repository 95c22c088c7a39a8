package kaijidesk.cases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import kaijidesk.regime.ApplicationItem;

/**
 * An application as it arrived (R5), with what was supplied later.
 *
 * @param sender the address it came from (R5.01)
 * @param receivedAt first receipt; supplying missing items later keeps this moment (R1.03)
 * @param countedAt from when it counts: first receipt, or the moment at which it was mended after
 *     the correction period
 * @param messageId the mail's own id, empty when it had none
 * @param mailSha256 hash of the mail as received, lower-case hex
 * @param items what the form said, as written
 * @param agreed whether the terms were ticked (R5.04)
 * @param arrival whether it was accepted for examination
 */
public record Application(
        String sender,
        Instant receivedAt,
        Instant countedAt,
        String messageId,
        String mailSha256,
        Map<ApplicationItem, String> items,
        boolean agreed,
        Arrival arrival) {
    /** What receipt itself decides. */
    public enum Arrival {
        /** It goes on to examination. */
        ACCEPTED,
        /** It came from another than the registered address (R5.01). */
        OTHER_ADDRESS,
        /** It came after the service's end (R1.05). */
        SERVICE_ENDED
    }

    public Application {
        items = Map.copyOf(items);
    }

    /** What the form says about an item, empty when it says nothing. */
    public String item(ApplicationItem item) {
        return items.getOrDefault(item, "");
    }

    Application with(ApplicationItem item, String value) {
        Map<ApplicationItem, String> more = new EnumMap<>(ApplicationItem.class);
        more.putAll(items);
        more.put(item, value);
        return changed(countedAt, more, agreed, arrival);
    }

    Application with(Arrival decided) {
        return changed(countedAt, items, agreed, decided);
    }

    Application withAgreement() {
        return changed(countedAt, items, true, arrival);
    }

    Application countedFrom(Instant moment) {
        return changed(moment, items, agreed, arrival);
    }

    private Application changed(
            Instant counted, Map<ApplicationItem, String> said, boolean ticked, Arrival decided) {
        return new Application(
                sender, receivedAt, counted, messageId, mailSha256, said, ticked, decided);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Application[" + receivedAt + "]";
    }
}

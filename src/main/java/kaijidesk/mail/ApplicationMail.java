package kaijidesk.mail;

import java.time.Instant;
import java.util.Map;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * What an application mail says. Values are as written, without the white space around them and
 * never normalised.
 *
 * @param sender the bare address of From, to be compared with the registered one (R5.01)
 * @param date when our mail server took it (topmost Received), else what the sender's Date claims,
 *     else null
 * @param messageId the mail's own id with its angle brackets, empty when it has none or an endless
 *     one
 * @param sha256 hash of the raw bytes, lower-case hex
 * @param subject the decoded subject, empty when it has none
 * @param items what the form says (R5.03); an item without a value is absent
 * @param agreed whether the form says that the terms were agreed to (R5.04)
 */
public record ApplicationMail(
        String sender,
        @Nullable Instant date,
        String messageId,
        String sha256,
        String subject,
        Map<ApplicationItem, String> items,
        boolean agreed) {

    public ApplicationMail {
        items = Map.copyOf(items);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ApplicationMail[" + sha256 + "]";
    }
}

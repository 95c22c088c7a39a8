package kaijidesk.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * What an application mail says. Values are as written, without the white space around them and
 * never normalised.
 *
 * @param sender the bare address of From, to be compared with the registered one (R5.01)
 * @param date when our mail server took it (topmost Received), null when none says
 * @param claimed when its sender claims to have sent it, null when they don't say
 * @param messageId the mail's own id with its angle brackets, empty when it has none or an endless
 *     one
 * @param sha256 hash of the raw bytes, lower-case hex
 * @param subject the decoded subject, empty when it has none
 * @param items what the form says (R5.03); an item without a value is absent
 * @param agreed whether the form says that the terms were agreed to (R5.04)
 * @param quoted those items that stand only in what the mail quotes, forwards or encloses
 */
public record ApplicationMail(
        String sender,
        @Nullable Instant date,
        @Nullable Instant claimed,
        String messageId,
        String sha256,
        String subject,
        Map<ApplicationItem, String> items,
        boolean agreed,
        Set<ApplicationItem> quoted) {

    public ApplicationMail {
        items = Map.copyOf(items);
        quoted = Set.copyOf(quoted);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ApplicationMail[" + sha256 + "]";
    }
}

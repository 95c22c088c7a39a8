package kaijidesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.InboxEntry;
import kaijidesk.mail.IncomingMail;
import kaijidesk.mail.SenderCheck;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the inbox beside what was understood of it, for a person to confirm.
 *
 * @param entry the mail in the inbox
 * @param mail what it says
 * @param records what the operator's records know of what it says
 * @param missing required items that are missing, in the form's order (R5.03)
 * @param wonOn the winning date as understood, null when it isn't
 * @param check its sender beside the registered address (R5.01)
 * @param like earlier cases and mails that it looks like, the surest first
 */
public record InboxView(
        InboxEntry entry,
        IncomingMail mail,
        CaseRecords records,
        List<ApplicationItem> missing,
        @Nullable LocalDate wonOn,
        SenderCheck check,
        List<LikeMail> like) {
    public InboxView {
        missing = List.copyOf(missing);
        like = List.copyOf(like);
    }

    /** Whether it can begin a case: all of it is kept, and it reads as an application. */
    public boolean acceptable() {
        return entry.whole() && mail.application() != null;
    }

    /** Whether an earlier case makes a note necessary when it begins another one. */
    public boolean again() {
        return like.stream().anyMatch(each -> each.caseNumber() != null);
    }

    /** Which items it says and a case could be supplied with. */
    public Set<ApplicationItem> said() {
        return mail.application() == null ? Set.of() : mail.application().items().keySet();
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "InboxView[" + entry.number() + "]";
    }
}

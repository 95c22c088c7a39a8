package kaijidesk.desk;

import kaijidesk.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a mail looks like once more.
 *
 * @param how in which way
 * @param caseNumber the earlier case; null when it is only a mail of the inbox
 * @param mail the mail in the inbox, 0 when none
 */
public record LikeMail(How how, @Nullable CaseNumber caseNumber, long mail) {
    /** In which way, the surest first. */
    public enum How {
        /** The very same bytes. */
        SAME_MAIL,
        /** The same Message-ID. */
        SAME_ID,
        /** The same trade and the same applicant. */
        SAME_TRADE,
        /** The same text. */
        SAME_TEXT
    }
}

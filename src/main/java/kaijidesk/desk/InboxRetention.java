package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.Decision;
import kaijidesk.cases.InboxEntry;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;

/** How long mails that were set aside are kept: as a case without a disclosure (R6.03). */
record InboxRetention(Transaction transaction, Profiles profiles) {
    /** Destroys those whose time is over, and says which; the file is then to be written anew. */
    List<InboxEntry> destroy(Instant now) {
        LocalDate today = Tokyo.dayOf(now);
        int months = profiles.on(transaction, today).retention().undisclosed();
        List<InboxEntry> over =
                transaction.inbox().setAsideBefore(now).stream()
                        .filter(each -> over(each, months, today))
                        .toList();
        over.forEach(each -> transaction.inbox().delete(each.number()));
        if (!over.isEmpty()) {
            RetentionDesk.filePending(transaction);
        }
        return over;
    }

    private static boolean over(InboxEntry entry, int months, LocalDate today) {
        Decision decision = entry.decision();
        return decision != null
                && CivilPeriod.of(Tokyo.dayOf(decision.at()), months).lastDay().isBefore(today);
    }
}

package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in the list.
 *
 * @param number its number
 * @param stage where it stands
 * @param headline its verdict in one word, with rules
 * @param tradeNo trade number as the application says
 * @param itemName item name as the application says; of a rights holder's case as the records say
 * @param applicant the applicant's nickname; the name of a rights holder (R4.04)
 * @param counterparty the counterparty's nickname; of a rights holder's case as the records say
 * @param receivedAt first receipt
 * @param deadline the next day by which something is due, null when nothing is
 * @param notBy who can't release what waits for its release (R6.04); empty when nothing waits
 * @param purged whether only its number, dates and verdict are left (R6.03)
 */
public record CaseRow(
        CaseNumber number,
        Stage stage,
        Headline headline,
        String tradeNo,
        String itemName,
        String applicant,
        String counterparty,
        Instant receivedAt,
        @Nullable LocalDate deadline,
        List<Person> notBy,
        boolean purged) {
    public CaseRow {
        notBy = List.copyOf(notBy);
    }

    /** Whether something was prepared that a second person must release (R6.04). */
    public boolean waitsForRelease() {
        return !notBy.isEmpty();
    }

    /** Whether that person is none of those who prepared what waits or looked at its danger. */
    public boolean releasableBy(Person person) {
        return waitsForRelease() && notBy.stream().noneMatch(person::sameAs);
    }
}

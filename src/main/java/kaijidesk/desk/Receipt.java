package kaijidesk.desk;

import java.time.Instant;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Headline;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param number the new case
 * @param headline its verdict in one word, with rules
 * @param missing required items that are missing, in the form's order (R5.03)
 * @param claimed the moment of receipt where the sender alone says it; null where a server, a
 *     person or the desk's clock does
 */
public record Receipt(
        CaseNumber number,
        Headline headline,
        List<ApplicationItem> missing,
        @Nullable Instant claimed) {
    public Receipt {
        missing = List.copyOf(missing);
    }

    /** One whose moment of receipt isn't the sender's word. */
    public Receipt(CaseNumber number, Headline headline, List<ApplicationItem> missing) {
        this(number, headline, missing, null);
    }

    Receipt claimed(@Nullable Instant moment) {
        return new Receipt(number, headline, missing, moment);
    }
}

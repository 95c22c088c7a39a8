package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case in the list.
 *
 * @param number its number
 * @param stage where it stands
 * @param headline its verdict in one word, with rules
 * @param tradeNo trade number as the application says
 * @param itemName item name as the application says
 * @param applicant the applicant's nickname
 * @param counterparty the counterparty's nickname
 * @param receivedAt first receipt
 * @param deadline the next day by which something is due, null when nothing is
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
        @Nullable LocalDate deadline) {}

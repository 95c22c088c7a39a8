package kaijidesk.regime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the lamps R1.00–R1.05 look at.
 *
 * @param receivedAt first receipt from the registered address
 * @param countedAt from when the application counts: first receipt, or later when it was mended
 *     after the correction period
 * @param trade the trade of the application, null when the records don't know its number
 * @param applicantId member number of the applicant, null when not known
 * @param messages the trade's messages, of both parties
 * @param findings what reviewers found
 * @param crossApplication whether it answers an earlier application of the other party (R2.15)
 */
public record EligibilityFacts(
        Instant receivedAt,
        Instant countedAt,
        @Nullable Trade trade,
        @Nullable String applicantId,
        List<TradeMessage> messages,
        Map<Rule, Finding> findings,
        boolean crossApplication) {
    public EligibilityFacts {
        messages = List.copyOf(messages);
        findings = Map.copyOf(findings);
    }
}

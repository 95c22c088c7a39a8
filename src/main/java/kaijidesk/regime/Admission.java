package kaijidesk.regime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an application must arrive: R2.02, R5.01, R5.03 and R5.04. */
public final class Admission {
    private static final List<ApplicationItem> ITEMS = List.of(ApplicationItem.values());

    private Admission() {}

    /**
     * The required items that are absent or blank (an ideographic space is blank), in the form's
     * order (R5.03).
     */
    public static List<ApplicationItem> missing(Map<ApplicationItem, String> items) {
        return Arrays.stream(ApplicationItem.values())
                .filter(item -> items.getOrDefault(item, "").isBlank())
                .toList();
    }

    /** Whether every required item is there (R5.03). */
    public static boolean isComplete(Map<ApplicationItem, String> items) {
        for (ApplicationItem item : ITEMS) {
            String written = items.get(item);
            if (written == null || written.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** R5.03: each missing item is named, so that all are asked for in one message. */
    public static Verdict complete(Map<ApplicationItem, String> items) {
        if (isComplete(items)) {
            return Verdict.of(Rule.R5_03, Status.HOLDS, Step.of("items.complete"));
        }
        List<Step> steps = new ArrayList<>();
        missing(items).forEach(item -> steps.add(Step.of("items.missing", item)));
        return new Verdict(Rule.R5_03, Status.BARRED, steps);
    }

    /**
     * R5.03: complete, and a warning where the form differs from what the records say of the trade.
     *
     * @param trade null when the records don't know it
     * @param counterparty null when the records don't know the other party
     */
    public static Verdict complete(
            Map<ApplicationItem, String> items,
            @Nullable Trade trade,
            @Nullable Member counterparty) {
        Verdict complete = complete(items);
        List<Step> differences = FormAgainstRecords.differences(items, trade, counterparty);
        if (complete.status() != Status.HOLDS || differences.isEmpty()) {
            return complete;
        }
        return new Verdict(Rule.R5_03, Status.WARNS, differences);
    }

    /** R5.04: the applicant ticked the terms. */
    public static Verdict agreed(boolean agreed) {
        return Verdict.when(
                agreed, Rule.R5_04, Step.of(agreed ? "terms.agreed" : "terms.not-agreed"));
    }

    /**
     * R5.01: the sender is the registered address. Addresses are compared without regard to case,
     * as mail systems do.
     *
     * @param sender the address the application came from
     * @param registered the address registered at that moment, null when the member isn't known
     */
    public static Verdict sender(String sender, @Nullable String registered) {
        if (registered == null || registered.isBlank()) {
            return Verdict.of(Rule.R5_01, Status.UNKNOWN, Step.of("sender.member-unknown", sender));
        }
        boolean same = sameAddress(sender.strip(), registered.strip());
        return Verdict.when(
                same,
                Rule.R5_01,
                Step.of("sender.from", sender),
                Step.of("sender.registered", registered),
                Step.of(same ? "sender.same" : "sender.other"));
    }

    /**
     * Alike but for the case of ASCII letters: other alphabets have letters that only look alike.
     */
    private static boolean sameAddress(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (lower(one.charAt(i)) != lower(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign;
    }

    /**
     * R2.02: the applicant is a party to the trade.
     *
     * @param trade null when the records don't know the trade
     * @param applicantId null when the records don't know the member
     * @param inPerson what a reviewer found about who wrote: an agent or heir isn't the party
     *     itself; null when nothing speaks against it
     */
    public static Verdict party(
            @Nullable Trade trade, @Nullable String applicantId, @Nullable Finding inPerson) {
        if (trade == null) {
            return Verdict.of(Rule.R2_02, Status.UNKNOWN, Step.of("trade.unknown"));
        }
        if (applicantId == null) {
            return Verdict.of(Rule.R2_02, Status.UNKNOWN, Step.of("party.member-unknown"));
        }
        boolean party = trade.hasParty(applicantId);
        if (party && inPerson != null && !inPerson.holds()) {
            return Verdict.of(
                    Rule.R2_02, Status.BARRED, Step.of("party.not-in-person", inPerson.note()));
        }
        String key =
                !party
                        ? "party.none"
                        : applicantId.equals(trade.buyerId()) ? "party.buyer" : "party.seller";
        return Verdict.when(party, Rule.R2_02, Step.of(key));
    }
}

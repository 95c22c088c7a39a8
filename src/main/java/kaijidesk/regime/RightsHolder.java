package kaijidesk.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rights holder or an organisation of rights holders in the operator's own list (R4.04). Letters
 * go to the address of this list and nowhere else.
 *
 * @param id the operator's number for it, such as RH-001
 * @param name as it stands on letters
 * @param basis on which ground of R4.04 it may apply
 * @param reference number of the certification or the contract
 * @param validFrom first day of the certification or contract
 * @param validUntil its last day, null without an end
 * @param postalCode such as 100-0004
 * @param address where letters go to
 */
public record RightsHolder(
        String id,
        String name,
        Basis basis,
        String reference,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String postalCode,
        String address) {
    /** The two grounds of R4.04. */
    public enum Basis {
        /** (a) an organisation certified under the copyright or trademark guidelines. */
        CERTIFIED_ORGANISATION,
        /** (b) a rights holder under a separate contract, judged able to tell infringement. */
        CONTRACT
    }

    /** Whether the certification or contract holds on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}

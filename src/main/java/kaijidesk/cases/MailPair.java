package kaijidesk.cases;

/**
 * Both texts of stage 1: there is never one without the other (R2.04).
 *
 * @param toApplicant tells the counterparty's address
 * @param toCounterparty tells the applicant's address
 */
public record MailPair(MailText toApplicant, MailText toCounterparty) {
    public MailPair {
        if (toApplicant.notice() != Notice.CONTACT_TO_APPLICANT
                || toCounterparty.notice() != Notice.CONTACT_TO_COUNTERPARTY) {
            throw new IllegalArgumentException("not the two halves of stage 1");
        }
    }

    /** The text that a side gets. */
    public MailText to(Side side) {
        return switch (side) {
            case APPLICANT -> toApplicant;
            case COUNTERPARTY -> toCounterparty;
        };
    }
}

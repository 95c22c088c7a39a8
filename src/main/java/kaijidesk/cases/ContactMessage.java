package kaijidesk.cases;

import java.time.LocalDate;

/**
 * What one half of stage 1 may say (L4a, L4b; R2.03, R2.04): the other's registered e-mail address
 * and the trade. A name, a postal address or a telephone number has no place here. The operator is
 * added when it is worded.
 *
 * @param notice which half, and so to whom
 * @param address the other's registered address
 * @param trade the trade
 * @param disclosedOn the day of the release in Tokyo
 */
public record ContactMessage(
        Notice notice, String address, TradeReference trade, LocalDate disclosedOn) {
    public ContactMessage {
        if (notice != Notice.CONTACT_TO_APPLICANT && notice != Notice.CONTACT_TO_COUNTERPARTY) {
            throw new IllegalArgumentException("not a half of stage 1: " + notice);
        }
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ContactMessage[" + notice + "]";
    }
}

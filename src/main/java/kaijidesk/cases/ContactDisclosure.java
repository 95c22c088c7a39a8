package kaijidesk.cases;

/**
 * Stage 1: both registered e-mail addresses, disclosed to both sides by one act (R2.03, R2.04).
 *
 * @param released who released the pair, when
 * @param applicantAddress what the counterparty learns, and where the applicant's half goes
 * @param counterpartyAddress what the applicant learns, and where the counterparty's half goes
 */
public record ContactDisclosure(
        Decision released, String applicantAddress, String counterpartyAddress) {
    /** The registered address of a side: where its half goes, and what the other side learns. */
    public String addressOf(Side side) {
        return switch (side) {
            case APPLICANT -> applicantAddress;
            case COUNTERPARTY -> counterpartyAddress;
        };
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ContactDisclosure[" + released.at() + "]";
    }
}

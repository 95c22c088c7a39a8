package kaijidesk.cases;

/**
 * Whom and what a case is about as far as the records tell, pinned or not; empty texts where
 * nothing is known.
 *
 * @param tradeNo 取引番号
 * @param applicantId member number of the applicant, empty for a rights holder
 * @param counterpartyId member number of the other party
 */
public record Subject(String tradeNo, String applicantId, String counterpartyId) {
    /** What the file and the records say of a case. */
    public static Subject of(CaseFile file, CaseRecords records) {
        Parties pinned = file.parties();
        String applicant =
                file.claim() != null || records.applicant() == null ? "" : records.applicant().id();
        if (pinned != null) {
            return new Subject(
                    pinned.tradeNo(),
                    file.claim() == null ? pinned.applicantId() : "",
                    pinned.counterpartyId());
        }
        return new Subject(
                records.trade() == null ? "" : records.trade().tradeNo(),
                applicant,
                records.counterparty() == null ? "" : records.counterparty().id());
    }
}

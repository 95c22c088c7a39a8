package kaijidesk.regime;

/**
 * Whose papers they must be, and what the residence certificate says of that person. Texts are as
 * written, empty where nothing is known.
 *
 * @param registeredName the applicant's registered name
 * @param shop whether the applicant is a shop, whose representative sends the papers (R2.09)
 * @param residenceName the name as written on the residence certificate
 * @param residenceAddress the address as written on the residence certificate
 */
public record PaperBearer(
        String registeredName, boolean shop, String residenceName, String residenceAddress) {
    /** When nothing is known. */
    public static final PaperBearer UNKNOWN = new PaperBearer("", false, "", "");

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "PaperBearer";
    }
}

package kaijidesk.cases;

/**
 * An issued pledge form (R2.12): its number is printed and carried by its QR code.
 *
 * @param number such as {@code K2016-000001-P1}
 * @param version edition of the pledge's text
 */
public record PledgeForm(String number, int version) {
    static PledgeForm first(CaseNumber number, int version) {
        return new PledgeForm(number.value() + "-P1", version);
    }
}

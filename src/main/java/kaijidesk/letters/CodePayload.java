package kaijidesk.letters;

import java.math.BigInteger;
import java.util.Locale;
import kaijidesk.cases.CaseNumber;

/**
 * What the QR code of a sheet carries: ASCII, numbers of ours only, with two check digits (ISO
 * 7064, MOD 97-10).
 *
 * @param caseNumber the case
 * @param sheet number of the letter or of the pledge form
 */
public record CodePayload(CaseNumber caseNumber, String sheet) {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** {@code KD1|K2016-000001|K2016-000001-P1|37}. */
    public String text() {
        String body = "KD1|" + caseNumber.value() + "|" + sheet;
        return body + "|" + check(body);
    }

    /** Whether a text read from a sheet is one of ours and was read right. */
    public static boolean valid(String text) {
        int end = text.lastIndexOf('|');
        return text.startsWith("KD1|")
                && end > 0
                && text.substring(end + 1).equals(check(text.substring(0, end)));
    }

    private static String check(String body) {
        StringBuilder digits = new StringBuilder();
        body.toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
                .forEach(c -> digits.append(Character.digit(c, 36)));
        BigInteger remainder = new BigInteger(digits + "00").mod(NINETY_SEVEN);
        return "%02d".formatted(98 - remainder.intValue());
    }
}

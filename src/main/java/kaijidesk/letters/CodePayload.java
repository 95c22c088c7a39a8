package kaijidesk.letters;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kaijidesk.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a sheet carries: ASCII, numbers of ours only, with two check digits (ISO
 * 7064, MOD 97-10).
 *
 * @param caseNumber the case; null on a sheet whose reader may not learn of it (R2.14)
 * @param sheet number of the letter or of the pledge form
 */
public record CodePayload(@Nullable CaseNumber caseNumber, String sheet) {
    private static final Pattern OURS =
            Pattern.compile(
                    "KD1\\|(?:(?:K\\d{4}-\\d{6,})?\\|L\\d{4}-\\d{6,}|(K\\d{4}-\\d{6,})\\|\\1-P\\d+)\\|\\d{2}");
    private static final Pattern LETTER = Pattern.compile("L\\d{4}-\\d{6,}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** The code of a sheet that belongs to a case. */
    public static CodePayload ofCase(CaseNumber caseNumber, String sheet) {
        return new CodePayload(caseNumber, sheet);
    }

    /** The code of a letter whose reader may not learn of the case: the letter's number alone. */
    public static CodePayload ofLetter(String letter) {
        return new CodePayload(null, letter);
    }

    /** {@code KD1|K2016-000001|K2016-000001-P1|37}; without a case {@code KD1||L2016-000001|27}. */
    public String text() {
        String body = "KD1|" + (caseNumber == null ? "" : caseNumber.value()) + "|" + sheet;
        return body + "|" + check(body);
    }

    /** Whether a text read from a sheet is one of ours and was read right. */
    public static boolean valid(String text) {
        int end = text.lastIndexOf('|');
        return OURS.matcher(text).matches()
                && text.substring(end + 1).equals(check(text.substring(0, end)));
    }

    /**
     * The letter that a code names, as it was scanned or as its number was typed by eye, in
     * whatever width; empty when it names none or was read wrong.
     */
    public static Optional<String> letter(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        String sheet = valid(text) ? text.split("\\|")[2] : text;
        return LETTER.matcher(sheet).matches() ? Optional.of(sheet) : Optional.empty();
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

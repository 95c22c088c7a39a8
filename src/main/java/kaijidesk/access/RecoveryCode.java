package kaijidesk.access;

import java.util.Locale;
import java.util.Optional;

/**
 * The code on the recovery sheet: 32 characters of Crockford's alphabet, 160 random bits, in groups
 * of four. No letter looks like a digit.
 *
 * @param code the characters without what separates them
 */
public record RecoveryCode(String code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;

    /** A new one. */
    public static RecoveryCode random() {
        StringBuilder code = new StringBuilder();
        for (byte each : Sealing.random(LENGTH)) {
            code.append(ALPHABET.charAt(each & 31));
        }
        return new RecoveryCode(code.toString());
    }

    /** A code as somebody typed it; empty when it can't be one. */
    public static Optional<RecoveryCode> typed(String written) {
        String code =
                java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s‐‑‒–—―ー-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0)
                ? Optional.of(new RecoveryCode(code))
                : Optional.empty();
    }

    char[] characters() {
        return code.toCharArray();
    }

    /** In groups of four, as it is printed. */
    public String grouped() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Says nothing. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}

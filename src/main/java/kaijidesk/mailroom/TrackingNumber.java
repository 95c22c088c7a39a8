package kaijidesk.mailroom;

import java.text.Normalizer;
import java.util.Optional;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Step;

/**
 * The number by which the post office traces a letter (お問い合わせ番号): eleven digits, the last of them
 * the first ten modulo seven. Longer ones are said to exist, so what looks odd is asked about once
 * and not forbidden.
 *
 * @param digits as typed, without hyphens and blanks, in ASCII digits; may hold anything else too
 */
public record TrackingNumber(String digits) {
    private static final int USUAL = 11;
    private static final int LONG = 12;
    private static final int MODULUS = 7;
    private static final String GROUPS = "(\\d{3})(\\d{2})(\\d{5})(\\d)";

    /** What somebody typed or scanned, in whatever width. */
    public static TrackingNumber typed(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new TrackingNumber(narrow.replaceAll("[\\s\\p{Pd}−ー]", ""));
    }

    /** {@code 131-12-38385-2}, as it is printed; other lengths as they are. */
    public String text() {
        return digits.replaceFirst("^" + GROUPS + "$", "$1-$2-$3-$4");
    }

    /** Why it can't be the number of a letter mailed that way; empty when it can. */
    public Optional<Step> wrong(Service service) {
        if (!MailService.tracked(service)) {
            return digits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Step.of("post.no-number-expected", service));
        }
        if (digits.isEmpty()) {
            return Optional.of(Step.of("post.number-needed", service));
        }
        return digits.matches("[0-9]{11,12}")
                ? Optional.empty()
                : Optional.of(Step.of("post.number-malformed"));
    }

    /** What is odd about a number that isn't wrong: worth a second look; empty when nothing is. */
    public Optional<Step> odd() {
        if (!digits.matches("[0-9]{11,12}")) {
            return Optional.empty();
        }
        if (digits.length() == LONG) {
            return Optional.of(Step.of("post.number-long"));
        }
        long first = Long.parseLong(digits.substring(0, USUAL - 1));
        long last = digits.charAt(USUAL - 1) - '0';
        return first % MODULUS == last
                ? Optional.empty()
                : Optional.of(Step.of("post.number-check-digit"));
    }
}

package kaijidesk.letters;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaijidesk.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a sheet carries: ASCII, numbers of ours only, with two check digits (ISO
 * 7064, MOD 97-10). Letters that were issued before codes named the page keep their codes for good,
 * so both forms are read.
 *
 * @param caseNumber the case; null on a sheet whose reader may not learn of it (R2.14)
 * @param sheet number of the letter or of the pledge form
 * @param page which of its pages, from 1; {@link #UNPAGED} in a code of the first form
 */
public record CodePayload(@Nullable CaseNumber caseNumber, String sheet, int page) {
    /** A code of the first form names no page. */
    public static final int UNPAGED = 0;

    private static final String FIRST = "KD1";
    private static final String PAGED = "KD2";

    /** A letter, its case known or not, or the pledge form of the very case. */
    private static final String SHEET =
            "(?:(?<case>K\\d{4}-\\d{6,})?\\|(?<letter>L\\d{4}-\\d{6,})"
                    + "|(?<owner>K\\d{4}-\\d{6,})\\|(?<form>\\k<owner>-P\\d+))";

    private static final Pattern OURS =
            Pattern.compile(
                    "(?:"
                            + FIRST
                            + "|(?<paged>"
                            + PAGED
                            + "))\\|"
                            + SHEET
                            + "(?<page>\\|[1-9]\\d{0,2})?\\|\\d{2}");

    /** What stands beside the code: the number, and its check digits if they were typed. */
    private static final Pattern TYPED =
            Pattern.compile("(L\\d{4}-\\d{6,}|K\\d{4}-\\d{6,}-P\\d+)(?:[ /]+(\\d{2}))?");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** The code of a page of a sheet that belongs to a case. */
    public static CodePayload ofCase(CaseNumber caseNumber, String sheet, int page) {
        return new CodePayload(caseNumber, sheet, page);
    }

    /**
     * The code of a page of a letter whose reader may not learn of the case: the letter's number
     * alone.
     */
    public static CodePayload ofLetter(String letter, int page) {
        return new CodePayload(null, letter, page);
    }

    /** The code of what goes around a letter, which has no page of it. */
    public static CodePayload ofOutside(String letter) {
        return ofLetter(letter, UNPAGED);
    }

    /**
     * {@code KD2|K2016-000001|K2016-000001-P1|1|37}; without a case {@code KD2||L2016-000001|2|27}.
     */
    public String text() {
        String numbers = "|" + (caseNumber == null ? "" : caseNumber.value()) + "|" + sheet;
        String body = page == UNPAGED ? FIRST + numbers : PAGED + numbers + "|" + page;
        return body + "|" + check(body);
    }

    /** What is printed beside the code, for human eyes: the number and its own check digits. */
    public static String label(String sheet) {
        return sheet + " / " + check(sheet);
    }

    /** What a text read from a sheet tells; empty when it isn't one of ours or was read wrong. */
    public static Optional<CodePayload> read(String text) {
        Matcher ours = OURS.matcher(text);
        int end = text.lastIndexOf('|');
        if (!ours.matches()
                || ours.group("paged") == null != (ours.group("page") == null)
                || !text.substring(end + 1).equals(check(text.substring(0, end)))) {
            return Optional.empty();
        }
        String page = ours.group("page");
        boolean form = ours.group("form") != null;
        String owner = ours.group(form ? "owner" : "case");
        return Optional.of(
                new CodePayload(
                        owner == null ? null : new CaseNumber(owner),
                        ours.group(form ? "form" : "letter"),
                        page == null ? UNPAGED : Integer.parseInt(page.substring(1))));
    }

    /** Whether a text read from a sheet is one of ours and was read right. */
    public static boolean valid(String text) {
        return read(text).isPresent();
    }

    /**
     * The sheet that a code names, a letter or a pledge form: as it was scanned, or as its number
     * was typed by eye, in whatever width. Check digits that are typed with it must be its own.
     * Empty when it names none or was read wrong.
     */
    public static Optional<String> sheet(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher number = TYPED.matcher(text);
        if (!number.matches()) {
            return read(text).map(CodePayload::sheet);
        }
        String sheet = number.group(1);
        String digits = number.group(2);
        return digits == null || digits.equals(check(sheet))
                ? Optional.of(sheet)
                : Optional.empty();
    }

    /** The letter that a code names, read as {@link #sheet} reads it; empty for a pledge form. */
    public static Optional<String> letter(String typed) {
        return sheet(typed).filter(sheet -> sheet.startsWith("L"));
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

package kaijidesk.cases;

import java.util.Optional;

/**
 * What our code on a scanned page says.
 *
 * @param text as it was read, empty without a code
 * @param sheet the number of the letter or pledge form that it names, empty without a code
 * @param page which of its pages, from 1; 0 where the code doesn't say
 */
public record SheetCode(String text, String sheet, int page) {
    /** A page without a code of ours. */
    public static final SheetCode NONE = new SheetCode("", "", 0);

    /** Begins the number of a letter; that of a pledge form begins with its case's. */
    private static final String LETTER = "L";

    /** Whether it is of one of our letters, and not of a pledge form. */
    public boolean ofLetter() {
        return sheet.startsWith(LETTER);
    }

    /** The case that it names; empty where the sheet's reader may not learn of it (R2.14). */
    public Optional<CaseNumber> number() {
        String[] parts = text.split("\\|", -1);
        return parts.length < 2 || parts[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseNumber(parts[1]));
    }

    /** Whether there is one. */
    public boolean present() {
        return !text.isEmpty();
    }
}

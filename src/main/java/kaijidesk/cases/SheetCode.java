package kaijidesk.cases;

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

    /** Whether there is one. */
    public boolean present() {
        return !text.isEmpty();
    }
}

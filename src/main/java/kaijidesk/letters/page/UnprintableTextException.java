package kaijidesk.letters.page;

/**
 * Text reached the setter with characters that no font has: an error of the program, which must ask {@link
 * FontBook#missing} first. The message tells how many and of what kind, never the text.
 */
public final class UnprintableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For so many characters of that kind, for instance "ideograph". */
    public UnprintableTextException(int count, String kind) {
        super(count + " character(s) without a glyph, kind: " + kind);
    }
}

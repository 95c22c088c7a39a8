package kaijidesk.letters.page;

/**
 * The space between two neighbours, in thousandths of the type size, after the classes of JIS X
 * 4051: where two punctuation marks meet, one empty half goes; between Japanese and Western comes a
 * quarter.
 */
final class Spacing {
    private static final int HALF = 500;
    private static final int QUARTER = 250;

    private Spacing() {}

    /** What is added between two glyphs beyond the advance of the left one. */
    static int between(Glyph left, CharClass leftKind, Glyph right, CharClass rightKind) {
        if (halved(leftKind, rightKind)) {
            return -HALF;
        }
        boolean currency = Character.getType(left.codePoint()) == Character.CURRENCY_SYMBOL;
        boolean toWestern = leftKind == CharClass.JAPANESE && !currency && isWesternLetter(right);
        boolean fromWestern = isWesternLetter(left) && rightKind == CharClass.JAPANESE;
        return toWestern || fromWestern ? QUARTER : 0;
    }

    private static boolean halved(CharClass left, CharClass right) {
        return switch (left) {
            case CLOSING, STOP ->
                    right.endsInSpace() || right == CharClass.OPENING || right == CharClass.MIDDLE;
            case OPENING, MIDDLE -> right == CharClass.OPENING;
            default -> false;
        };
    }

    private static boolean isWesternLetter(Glyph glyph) {
        return isWestern(glyph) && Character.isLetterOrDigit(glyph.codePoint());
    }

    private static boolean isWestern(Glyph glyph) {
        return glyph.codePoint() < 0x2000;
    }

    /** By how much that space may shrink; full stops keep theirs. */
    static int give(int between, CharClass left, CharClass right) {
        if (between == QUARTER) {
            return QUARTER / 2;
        }
        boolean open = left == CharClass.CLOSING || right == CharClass.OPENING;
        return between == 0 && open ? QUARTER : 0;
    }

    /** Whether the two belong to one word or sign, so that no justification parts them. */
    static boolean bound(Glyph left, CharClass leftKind, Glyph right, CharClass rightKind) {
        if (leftKind == CharClass.INSEPARABLE && rightKind == CharClass.INSEPARABLE) {
            return true;
        }
        return isWestern(left) && isWestern(right) && leftKind != CharClass.SPACE;
    }
}

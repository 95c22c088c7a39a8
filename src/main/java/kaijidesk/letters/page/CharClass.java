package kaijidesk.letters.page;

/** What matters about a character for the space around it (after JIS X 4051). */
enum CharClass {
    /** Opening brackets: their left half is space. */
    OPENING,
    /** Closing brackets and commas: their right half is space. */
    CLOSING,
    /** Full stops: their right half is space, which is kept where it can be. */
    STOP,
    /** Middle dots, colons: a quarter of space on both sides. */
    MIDDLE,
    /** Digits, half or full width; runs of them are kept whole. */
    DIGIT,
    /** What may stand inside a run of digits: hyphens, colons, points. */
    DIGIT_JOINER,
    /** Proportional Western characters. */
    LATIN,
    /** The Western space. */
    SPACE,
    /** The ideographic space. */
    WIDE_SPACE,
    /** Dashes and dots that stand in pairs. */
    INSEPARABLE,
    /** Kanji, kana and all other. */
    JAPANESE;

    /** The class of a character; brackets count only when they are set full width. */
    static CharClass of(Glyph glyph) {
        int c = glyph.codePoint();
        boolean full = glyph.advance() == 1000;
        if (full && "（「『【〔［｛〈《｟“‘".indexOf(c) >= 0) {
            return OPENING;
        }
        if (full && "）」』】〕］｝〉》｠、，”’".indexOf(c) >= 0) {
            return CLOSING;
        }
        if (full && "。．".indexOf(c) >= 0) {
            return STOP;
        }
        if (full && "・：；".indexOf(c) >= 0) {
            return MIDDLE;
        }
        if ("0123456789０１２３４５６７８９".indexOf(c) >= 0) {
            return DIGIT;
        }
        if ("－-−‐:./,／".indexOf(c) >= 0) {
            return DIGIT_JOINER;
        }
        if ("―—…‥".indexOf(c) >= 0) {
            return INSEPARABLE;
        }
        if (c == ' ' || c == 0xa0) {
            return SPACE;
        }
        if (c == '　') {
            return WIDE_SPACE;
        }
        return c < 0x2000 ? LATIN : JAPANESE;
    }

    /** Whether the right half of the character is empty. */
    boolean endsInSpace() {
        return this == CLOSING || this == STOP;
    }
}

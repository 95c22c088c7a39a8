package kaijidesk.letters.page;

/**
 * A glyph in its text, with the space that belongs before it. Lengths are thousandths of the type
 * size.
 *
 * @param glyph the glyph
 * @param kind what it is
 * @param before added before it when it follows another on the line: a quarter between Japanese and
 *     Western, less than nothing where two punctuation marks meet
 * @param give by how much the space before it may shrink to pull another character into the line
 * @param mayBreak whether a line may begin here
 * @param bound whether it clings to the one before, so that no space opens between them
 */
record Cluster(Glyph glyph, CharClass kind, int before, int give, boolean mayBreak, boolean bound) {

    /** By how much it may stick out at a line's end: its own empty part. */
    int hang() {
        return switch (kind) {
            case CLOSING, STOP -> 500;
            case SPACE, WIDE_SPACE -> glyph.advance();
            default -> 0;
        };
    }
}

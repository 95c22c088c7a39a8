package kaijidesk.letters.page;

/**
 * A glyph chosen for a piece of text.
 *
 * @param font where it comes from
 * @param id its number there
 * @param text what it stands for: a character, with its variation selector or combining mark if it
 *     has one, exactly as stored
 */
record Glyph(PageFont font, int id, String text) {
    /** Advance in thousandths of the type size. */
    int advance() {
        return font.advance(id);
    }

    /** Glyphs are looked up by the thousand; its font adds nothing to the number. */
    @Override
    public int hashCode() {
        return 31 * id + text.hashCode();
    }

    /** The first character of what it stands for. */
    int codePoint() {
        return text.codePointAt(0);
    }
}

package kaijidesk.letters.page;

/**
 * A glyph chosen for a piece of text.
 *
 * @param font where it comes from
 * @param id its number there
 * @param text what it stands for: a character, with its variation selector or combining mark if it
 *     has one, exactly as stored
 * @param says what is read where it stands: another text only where it is set for a character that
 *     no font has
 */
record Glyph(PageFont font, int id, String text, String says) {
    Glyph(PageFont font, int id, String text) {
        this(font, id, text, text);
    }

    /** The same glyph set in place of something else. */
    Glyph saying(String other) {
        return new Glyph(font, id, text, other);
    }

    /** Whether it belongs to what is set for the character before. */
    boolean goesOn() {
        return says.isEmpty();
    }

    /** Whether it is set in place of something else. */
    boolean standsIn() {
        return !says.equals(text);
    }

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

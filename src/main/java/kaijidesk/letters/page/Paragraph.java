package kaijidesk.letters.page;

/**
 * A paragraph. A newline in the text begins a new line.
 *
 * @param text what it says
 * @param style how it is set
 * @param align where its lines stand
 * @param indent indent of the first line, in full-width characters
 * @param inset space left of all lines, in full-width characters
 */
public record Paragraph(String text, TextStyle style, Align align, int indent, int inset)
        implements Block {

    /** Running text with its first line indented by one character, as the body of a letter is. */
    public static Paragraph body(String text) {
        return new Paragraph(text, TextStyle.BODY, Align.JUSTIFIED, 1, 0);
    }

    /** Running text without indent: 「拝啓　…」. */
    public static Paragraph flush(String text) {
        return new Paragraph(text, TextStyle.BODY, Align.JUSTIFIED, 0, 0);
    }

    /** A line at the right: 「敬具」, 「以上」. */
    public static Paragraph right(String text) {
        return new Paragraph(text, TextStyle.BODY, Align.RIGHT, 0, 0);
    }

    /** A line in the middle: 「記」. */
    public static Paragraph center(String text) {
        return new Paragraph(text, TextStyle.BODY, Align.CENTER, 0, 0);
    }

    /** A note in small type. */
    public static Paragraph note(String text) {
        return new Paragraph(text, TextStyle.SMALL, Align.JUSTIFIED, 0, 0);
    }

    /** The same paragraph in another style. */
    public Paragraph in(TextStyle other) {
        return new Paragraph(text, other, align, indent, inset);
    }

    /** The same paragraph set in from the left by so many full-width characters. */
    public Paragraph inset(int characters) {
        return new Paragraph(text, style, align, indent, characters);
    }

    @Override
    public Role role() {
        return Role.PARAGRAPH;
    }
}

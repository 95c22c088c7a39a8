package kaijidesk.letters.page;

/**
 * A paragraph. A newline in the text begins a new line.
 *
 * @param text what it says
 * @param style how it is set
 * @param align where its lines stand
 * @param indent indent of the first line, in full-width characters
 * @param inset space left of all lines, in full-width characters
 * @param role whether it is the title of what follows, or text
 */
public record Paragraph(String text, TextStyle style, Align align, int indent, int inset, Role role)
        implements Block {

    /** Text. */
    public Paragraph(String text, TextStyle style, Align align, int indent, int inset) {
        this(text, style, align, indent, inset, Role.PARAGRAPH);
    }

    /** The title of what follows, on a line of its own. */
    public static Paragraph title(String text, TextStyle style) {
        return new Paragraph(text, style, Align.JUSTIFIED, 0, 0, Role.SUBHEADING);
    }

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
        return new Paragraph(text, other, align, indent, inset, role);
    }

    /** The same paragraph set in from the left by so many full-width characters. */
    public Paragraph inset(int characters) {
        return new Paragraph(text, style, align, indent, characters, role);
    }
}

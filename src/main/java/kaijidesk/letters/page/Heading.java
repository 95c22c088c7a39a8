package kaijidesk.letters.page;

/**
 * A title in the middle of the line.
 *
 * @param text the title
 * @param style how it is set
 * @param spread width in mm over which the characters are spread evenly (均等割付), or 0 to set them
 *     naturally
 */
public record Heading(String text, TextStyle style, double spread) implements Block {
    /** A letter's subject (件名). */
    public static Heading subject(String text) {
        return new Heading(text, TextStyle.TITLE, 0);
    }

    /** A form's title, spread wide: 「誓　約　書」. */
    public static Heading form(String text) {
        return new Heading(text, TextStyle.TITLE.withSize(20), Math.max(40, 16 * text.length()));
    }

    @Override
    public Role role() {
        return Role.HEADING;
    }
}

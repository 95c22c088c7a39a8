package kaijidesk.letters.page;

/**
 * How text is set.
 *
 * @param face the face
 * @param size size in points
 * @param leading distance between base lines in points
 */
public record TextStyle(Face face, double size, double leading) {
    /** Running text: 45 characters to the full measure. */
    public static final TextStyle BODY = new TextStyle(Face.SERIF, 10.5, 17.2);

    /** Forms, which are filled in by hand and read by the not so young. */
    public static final TextStyle FORM = new TextStyle(Face.SERIF, 11, 19);

    /** Tables and notes. */
    public static final TextStyle SMALL = new TextStyle(Face.SERIF, 9, 12.5);

    /** Titles. */
    public static final TextStyle TITLE = new TextStyle(Face.SERIF_BOLD, 15, 22);

    /** The same in another size, the leading in proportion. */
    public TextStyle withSize(double points) {
        return new TextStyle(face, points, leading * points / size);
    }

    /** The same in another face. */
    public TextStyle withFace(Face other) {
        return new TextStyle(other, size, leading);
    }
}

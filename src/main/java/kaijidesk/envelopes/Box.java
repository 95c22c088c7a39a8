package kaijidesk.envelopes;

/**
 * A rectangle in mm, from the top left corner of what it lies on. One that would be turned inside
 * out is empty.
 *
 * @param left distance of its left edge
 * @param top distance of its upper edge
 * @param width how wide, 0 when empty
 * @param height how high, 0 when empty
 */
public record Box(double left, double top, double width, double height) {
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** Between four edges. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /** Distance of its right edge. */
    public double right() {
        return left + width;
    }

    /** Distance of its lower edge. */
    public double bottom() {
        return top + height;
    }

    /** Whether nothing fits in it. */
    public boolean empty() {
        return width == 0 || height == 0;
    }

    /** The part that it shares with another. */
    public Box common(Box other) {
        return between(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right(), other.right()),
                Math.min(bottom(), other.bottom()));
    }

    /** The same, moved. */
    public Box moved(double right, double down) {
        return new Box(left + right, top + down, width, height);
    }

    /** The same, smaller by a margin on each side. */
    public Box inside(double margin) {
        return between(left + margin, top + margin, right() - margin, bottom() - margin);
    }
}

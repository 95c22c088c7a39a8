package kaijidesk.envelopes;

/**
 * The window of an envelope in mm, as the trade notes it: the envelope standing with its flap up.
 *
 * @param width how wide
 * @param height how high
 * @param fromLeft its distance from the left edge
 * @param fromBottom its distance from the lower edge
 */
public record Window(double width, double height, double fromLeft, double fromBottom) {}

package kaijidesk.ui.bench;

/**
 * How a picture is looked at: which point of it lies in the middle of the room, how large, turned
 * by how much.
 *
 * @param x the point in the middle, in dots of the picture
 * @param y the same, downwards
 * @param zoom pixels of the screen for a dot
 * @param degrees clockwise
 */
record Gaze(double x, double y, double zoom, double degrees) {
    private static final double LEAST = 0.02;
    private static final double MOST = 16;

    /** All of a picture in a room of that size, turned as before. */
    static Gaze fitted(double width, double height, double room, double high, double degrees) {
        double turn = Math.toRadians(degrees);
        double cos = Math.abs(Math.cos(turn));
        double sin = Math.abs(Math.sin(turn));
        double across = width * cos + height * sin;
        double down = width * sin + height * cos;
        double zoom = Math.min(room / across, high / down);
        return new Gaze(width / 2, height / 2, Math.clamp(zoom, LEAST, MOST), degrees);
    }

    /**
     * Larger or smaller; what lies at that place of the room stays there.
     *
     * @param right from the middle of the room
     * @param down from the middle of the room
     */
    Gaze zoomed(double factor, double right, double down) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        Gaze there = new Gaze(pictureX(right, down), pictureY(right, down), next, degrees);
        return there.panned(-right, -down);
    }

    /** As if the paper lay still and the eye went there. */
    Gaze panned(double right, double down) {
        return new Gaze(pictureX(right, down), pictureY(right, down), zoom, degrees);
    }

    /** Turned by so much more. */
    Gaze turned(double more) {
        double next = (degrees + more) % 360;
        return new Gaze(x, y, zoom, next < 0 ? next + 360 : next);
    }

    /** Which point of the picture lies at that place of the room. */
    double pictureX(double right, double down) {
        double turn = Math.toRadians(-degrees);
        return x + (right * Math.cos(turn) - down * Math.sin(turn)) / zoom;
    }

    /** The same, downwards. */
    double pictureY(double right, double down) {
        double turn = Math.toRadians(-degrees);
        return y + (right * Math.sin(turn) + down * Math.cos(turn)) / zoom;
    }
}

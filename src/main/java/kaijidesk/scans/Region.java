package kaijidesk.scans;

/**
 * A rectangle on a page's picture, in its pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least 1
 * @param height at least 1
 */
public record Region(int x, int y, int width, int height) {
    public Region {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a region needs an extent");
        }
    }

    /** The rectangle between two corners, whichever way it was drawn. */
    public static Region between(double fromX, double fromY, double toX, double toY) {
        int left = (int) Math.floor(Math.min(fromX, toX));
        int top = (int) Math.floor(Math.min(fromY, toY));
        int right = (int) Math.ceil(Math.max(fromX, toX));
        int bottom = (int) Math.ceil(Math.max(fromY, toY));
        return new Region(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** The same elsewhere, but not beyond the edges of a picture of that size. */
    public Region moved(int right, int down, int pictureWidth, int pictureHeight) {
        int newX = Math.clamp((long) x + right, 0, Math.max(0, pictureWidth - width));
        int newY = Math.clamp((long) y + down, 0, Math.max(0, pictureHeight - height));
        return new Region(newX, newY, width, height);
    }

    /** The same wider or narrower by so much, within a picture of that size. */
    public Region sized(int wider, int higher, int pictureWidth, int pictureHeight) {
        int most = Math.max(1, pictureWidth - x);
        int highest = Math.max(1, pictureHeight - y);
        return new Region(
                x,
                y,
                Math.clamp((long) width + wider, 1, most),
                Math.clamp((long) height + higher, 1, highest));
    }

    /**
     * The same, grown to whole squares of a grid: the squares of a JPEG hold traces of what lay
     * anywhere in them.
     */
    public Region grown(int grid) {
        int left = Math.floorDiv(x, grid) * grid;
        int top = Math.floorDiv(y, grid) * grid;
        int right = Math.ceilDiv(x + width, grid) * grid;
        int bottom = Math.ceilDiv(y + height, grid) * grid;
        return new Region(left, top, right - left, bottom - top);
    }

    /** Whether any of it lies on a picture of that size. */
    public boolean touches(int pictureWidth, int pictureHeight) {
        return x < pictureWidth && y < pictureHeight && x + width > 0 && y + height > 0;
    }

    /** What of it lies on a picture of that size; it must touch it. */
    public Region within(int pictureWidth, int pictureHeight) {
        int left = Math.max(0, x);
        int top = Math.max(0, y);
        int right = Math.min(pictureWidth, x + width);
        int bottom = Math.min(pictureHeight, y + height);
        return new Region(left, top, right - left, bottom - top);
    }
}

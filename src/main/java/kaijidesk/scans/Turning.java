package kaijidesk.scans;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters, dot by dot. */
final class Turning {
    private Turning() {}

    /** Turned clockwise. */
    static BufferedImage clockwise(BufferedImage picture, int quarters) {
        int turns = Math.floorMod(quarters, 4);
        if (turns == 0) {
            return picture;
        }
        boolean lies = turns % 2 == 1;
        int width = lies ? picture.getHeight() : picture.getWidth();
        int height = lies ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, picture.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.PI / 2 * turns);
        graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}

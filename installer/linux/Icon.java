import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, a calm blue square with 開, in the sizes that a desktop asks for.
 *
 * <p>Arguments: the font to take the character from, the folder for kaijidesk-SIZE.png.
 */
final class Icon {
    private static final int[] SIZES = {48, 128, 256};
    private static final Color BLUE = new Color(0x2F5D8A);
    private static final Color PAPER = new Color(0xF7F9FB);

    private Icon() {}

    /** Draws all sizes. */
    public static void main(String[] args) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont(100f);
        Shape glyph =
                font.createGlyphVector(new FontRenderContext(null, true, true), "開").getOutline();
        for (int size : SIZES) {
            File file = Path.of(args[1], "kaijidesk-" + size + ".png").toFile();
            ImageIO.write(draw(glyph, size), "png", file);
        }
    }

    private static BufferedImage draw(Shape glyph, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(BLUE);
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.3, size * 0.3));
        Rectangle2D box = glyph.getBounds2D();
        double scale = size * 0.64 / Math.max(box.getWidth(), box.getHeight());
        AffineTransform centred = AffineTransform.getTranslateInstance(size / 2.0, size / 2.0);
        centred.scale(scale, scale);
        centred.translate(-box.getCenterX(), -box.getCenterY());
        g.setColor(PAPER);
        g.fill(centred.createTransformedShape(glyph));
        g.dispose();
        return image;
    }
}

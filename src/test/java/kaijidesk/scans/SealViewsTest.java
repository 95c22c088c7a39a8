package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.13: two impressions under one eye")
class SealViewsTest {
    private static final double DOTS_PER_MM = 300 / 25.4;
    private static final int SIDE = 240;

    @Test
    @DisplayName("R2.13: a red and a black impression are the same ink")
    void colourIsTakenAway() {
        Impression red = seal(300, new Color(200, 30, 40), 0);
        Impression black = seal(300, new Color(25, 25, 25), 0);

        assertThat(different(parted(red), parted(black))).isLessThan(0.005); // edges of strokes
    }

    @ParameterizedTest(name = "R2.13: a seal of 15 mm measures so at {0} dpi")
    @CsvSource({"150", "200", "300", "400", "600"})
    void measured(int dpi) {
        Impression seal = seal(dpi, Color.RED, 0);
        SealSize size = SealSize.of(seal, seal.threshold());

        assertThat(size.widthMm()).isCloseTo(15, within(0.3));
        assertThat(size.heightMm()).isCloseTo(15, within(0.3));
    }

    @Test
    @DisplayName("R2.13: bare paper has no size")
    void bare() {
        BufferedImage paper = paper(100);

        assertThat(SealSize.of(Impression.cut(paper, new Region(0, 0, 100, 100), 300), 128))
                .isEqualTo(SealSize.NONE);
    }

    @Test
    @DisplayName("R2.13: scans of 200 and 600 dpi lie over each other at one true scale")
    void oneScale() {
        Impression coarse = Placement.NONE.of(seal(200, Color.RED, 0), DOTS_PER_MM, SIDE);
        Impression fine = Placement.NONE.of(seal(600, Color.BLACK, 0), DOTS_PER_MM, SIDE);

        assertThat(SealSize.of(coarse, 128).widthMm())
                .isCloseTo(SealSize.of(fine, 128).widthMm(), within(0.3));
        assertThat(different(parted(coarse), parted(fine))).isLessThan(0.03);
    }

    @Test
    @DisplayName("R2.13: a seal that stands askew lies straight once it is turned back")
    void turned() {
        Impression straight = Placement.NONE.of(seal(300, Color.RED, 0), DOTS_PER_MM, SIDE);
        Impression askew = seal(300, Color.BLACK, 12.5);

        Impression back = new Placement(-12.5, 0, 0).of(askew, DOTS_PER_MM, SIDE);
        Impression asScanned = Placement.NONE.of(askew, DOTS_PER_MM, SIDE);

        assertThat(different(parted(straight), parted(back))).isLessThan(0.03);
        assertThat(different(parted(straight), parted(asScanned))).isGreaterThan(0.05);
    }

    @Test
    @DisplayName("R2.13: a shift is in millimetres, to the right and down")
    void shifted() {
        Impression seal = seal(300, Color.RED, 0);
        Impression here = Placement.NONE.of(seal, DOTS_PER_MM, SIDE);
        Impression there = Placement.NONE.shifted(1, 2).of(seal, DOTS_PER_MM, SIDE);
        int right = (int) Math.round(DOTS_PER_MM);
        int down = (int) Math.round(2 * DOTS_PER_MM);

        assertThat(there.ink(60 + right, 110 + down)).isCloseTo(here.ink(60, 110), within(60));
        assertThat(Placement.NONE.turned(350).turned(20).degrees()).isEqualTo(10);
    }

    @Test
    @DisplayName("R2.13: the difference shows in colour what only one of them has")
    void difference() {
        Impression full = blot(255);
        Impression bare = blot(0);

        assertThat(rgb(SealViews.difference(full, bare))).isEqualTo(SealViews.FIRST);
        assertThat(rgb(SealViews.difference(bare, full))).isEqualTo(SealViews.SECOND);
        assertThat(rgb(SealViews.difference(bare, bare))).isEqualTo(0xFFFFFF);
        int both = rgb(SealViews.difference(full, full));
        assertThat(both >> 16 & 0xFF).isEqualTo(both & 0xFF).isBetween(0x80, 0xF0);
    }

    @ParameterizedTest(name = "R2.13: with {0} of the second the overlay shows {1}")
    @CsvSource({"0, D55E00", "1, 0072B2"})
    void overlay(double second, String colour) {
        BufferedImage overlay = SealViews.overlay(blot(255), blot(255), second);

        assertThat(rgb(overlay)).isEqualTo(Integer.parseInt(colour, 16));
    }

    @Test
    @DisplayName("R2.13: where both have ink the overlay is darker than either")
    void darker() {
        int both = rgb(SealViews.overlay(blot(255), blot(255), 0.5));
        int one = rgb(SealViews.overlay(blot(255), blot(0), 0.5));

        assertThat(both >> 8 & 0xFF).isLessThan(one >> 8 & 0xFF);
        assertThat(rgb(SealViews.single(blot(255), SealViews.FIRST))).isEqualTo(SealViews.FIRST);
    }

    private static int rgb(BufferedImage picture) {
        return picture.getRGB(0, 0) & 0xFFFFFF;
    }

    private static Impression blot(int ink) {
        return new Impression(1, 1, DOTS_PER_MM, new byte[] {(byte) ink});
    }

    private static Impression parted(Impression seal) {
        return seal.parted(seal.threshold());
    }

    /** Share of dots that only one of two has. */
    private static double different(Impression one, Impression other) {
        int count = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                count += one.ink(x, y) == other.ink(x, y) ? 0 : 1;
            }
        }
        return (double) count / (one.width() * one.height());
    }

    /** A round seal of 15 mm with strokes, in the middle of 20 mm of paper. */
    private static Impression seal(int dpi, Color colour, double degrees) {
        double dots = dpi / 25.4;
        int side = (int) Math.round(20 * dots);
        BufferedImage paper = paper(side);
        Graphics2D graphics = paper.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(colour);
        graphics.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        graphics.scale(dots, dots);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(new java.awt.geom.Ellipse2D.Double(2.9, 2.9, 14.2, 14.2));
        graphics.draw(new java.awt.geom.Line2D.Double(6, 7, 14, 7));
        graphics.draw(new java.awt.geom.Line2D.Double(8, 5, 8, 15));
        graphics.draw(new java.awt.geom.Line2D.Double(8, 11, 13, 14));
        graphics.dispose();
        return Impression.cut(paper, new Region(0, 0, side, side), dpi);
    }

    private static BufferedImage paper(int side) {
        BufferedImage paper = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(new Color(250, 250, 246));
        graphics.fillRect(0, 0, side, side);
        graphics.dispose();
        return paper;
    }
}

package kaijidesk.letters;

import java.awt.image.BufferedImage;

/**
 * What of a sheet an envelope's window shows, measured on paper and not asked of the program; in
 * points.
 */
final class EnvelopeWindow {
    /** Points in a millimetre. */
    private static final double MM = 72 / 25.4;

    /** What it shows however the sheet slides: 65 × 24 mm. */
    private static final double LEFT = 61.39;

    private static final double RIGHT = LEFT + 65 * MM;
    private static final double TOP = 22 * MM;
    private static final double BOTTOM = TOP + 24 * MM;

    /** What the widest window can ever show beside it: 115 × 66 mm in all. */
    private static final double SHOWS_TOP = TOP - 21 * MM;

    private static final double SHOWS_RIGHT = RIGHT + 25 * MM;
    private static final double SHOWS_BOTTOM = BOTTOM + 21 * MM;

    /** Rounding in the file. */
    private static final double HAIR = 0.1;

    private EnvelopeWindow() {}

    /** Whether it can ever show something of a line. */
    static boolean shows(ReadBack.Line line) {
        return line.page() == 1
                && line.left() < SHOWS_RIGHT
                && line.base() > SHOWS_TOP
                && line.base() - line.size() < SHOWS_BOTTOM;
    }

    /** Whether a line is inside what it always shows. */
    static boolean alwaysShows(ReadBack.Line line) {
        return line.left() + emptyBefore(line) > LEFT - HAIR
                && line.right() - emptyAfter(line) < RIGHT + HAIR
                && line.base() - 0.88 * line.size() > TOP - HAIR
                && line.base() + 0.12 * line.size() < BOTTOM + HAIR;
    }

    /** The empty half of a punctuation mark, or a space, may stick out. */
    private static double emptyAfter(ReadBack.Line line) {
        ReadBack.Glyph last = line.glyphs().getLast();
        if (last.text().isBlank()) {
            return last.width();
        }
        return "、。，．）」』】〕］｝〉》".contains(last.text()) ? last.width() / 2 : 0;
    }

    private static double emptyBefore(ReadBack.Line line) {
        ReadBack.Glyph first = line.glyphs().getFirst();
        return "「『（【〔［｛〈《".contains(first.text()) ? first.width() / 2 : 0;
    }

    /** Whether there is no ink where it can ever show paper beside the address. */
    static boolean blankBeside(BufferedImage page, double dpi) {
        double dot = 72 / dpi;
        for (int y = (int) (SHOWS_TOP / dot); y < SHOWS_BOTTOM / dot; y++) {
            for (int x = 0; x < SHOWS_RIGHT / dot; x++) {
                boolean inside =
                        x * dot > LEFT - 1
                                && x * dot < RIGHT + 1
                                && y * dot > TOP - 1
                                && y * dot < BOTTOM + 1;
                if (!inside && (page.getRGB(x, y) & 0xff) < 0xe0) {
                    return false;
                }
            }
        }
        return true;
    }
}

package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** The outline of a glyph as a font file holds it: drawn, or built of other glyphs. */
final class Outline {
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int SCALE_XY = 0x40;
    private static final int MATRIX = 0x80;

    private Outline() {}

    /** Whether it is built of other glyphs. */
    static boolean composite(byte[] outline) {
        return outline.length > 0 && outline[0] < 0;
    }

    /** The same, built of glyphs with other numbers. */
    static byte[] renumbered(byte[] outline, IntUnaryOperator number) {
        ByteBuffer data = ByteBuffer.wrap(outline.clone());
        int flags = MORE;
        for (int at = 10; (flags & MORE) != 0; at += componentLength(flags)) {
            flags = data.getShort(at);
            int component = data.getShort(at + 2) & 0xffff;
            data.putShort(at + 2, (short) number.applyAsInt(component));
        }
        return data.array();
    }

    private static int componentLength(int flags) {
        int scale = (flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + ((flags & MATRIX) != 0 ? 8 : scale);
    }
}

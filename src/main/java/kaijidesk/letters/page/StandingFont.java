package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What standing type uses of a font.
 *
 * @param glyphs by code, the first having code 1
 * @param codes the same the other way round
 * @param ready their share of the font's parts in the file; null if it can't be told beforehand
 */
record StandingFont(
        PageFont font, List<Glyph> glyphs, Map<Glyph, Integer> codes, @Nullable Ready ready) {
    /**
     * What goes into each file.
     *
     * @param outlines those of the empty box and of all glyphs
     * @param locations where they begin, and where the last one ends
     * @param metrics their advances and bearings
     * @param widths as a PDF font says them
     * @param says the beginning of the map from codes to text
     * @param texts the same, deflated
     */
    record Ready(
            FontTable outlines,
            byte[] locations,
            byte[] metrics,
            String widths,
            byte[] says,
            Piece texts) {}

    /** No standing type. */
    static StandingFont none(PageFont font) {
        return new StandingFont(font, List.of(), Map.of(), null);
    }

    /** Glyphs with their codes in this order; slow, for all their outlines are deflated anew. */
    static StandingFont of(PageFont font, List<Glyph> glyphs) {
        Map<Glyph, Integer> codes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            codes.put(glyph, codes.size() + 1);
        }
        return new StandingFont(font, List.copyOf(glyphs), Map.copyOf(codes), ready(font, glyphs));
    }

    private static @Nullable Ready ready(PageFont font, List<Glyph> glyphs) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(0);
        glyphs.forEach(glyph -> numbers.add(glyph.id()));
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer locations = ByteBuffer.allocate(4 * numbers.size() + 4);
        ByteBuffer metrics = ByteBuffer.allocate(4 * numbers.size());
        for (int number : numbers) {
            byte[] outline = font.outline(number);
            if (Outline.composite(outline)) {
                return null; // what it is built of gets its number behind the document's own glyphs
            }
            locations.putInt(outlines.size());
            outlines.writeBytes(Arrays.copyOf(outline, FontTable.padded(outline.length)));
            font.putMetrics(metrics, number);
        }
        byte[] drawn = outlines.toByteArray();
        locations.putInt(drawn.length);
        byte[] says = ToUnicode.begin(glyphs).getBytes(StandardCharsets.ISO_8859_1);
        return new Ready(
                new FontTable(Packer.small(drawn), Sfnt.checksum(drawn)),
                locations.array(),
                metrics.array(),
                FontEmbedder.widths(glyphs, 1),
                says,
                Packer.small(says));
    }

    int size() {
        return glyphs.size();
    }
}

package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the map from a font's codes back to text. */
final class ToUnicode {
    /** A range stays within codes of the same first byte; no font has so many that 100 fill up. */
    private static final int RANGE = 256;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;

    private static final String TAIL =
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private ToUnicode() {}

    /** The map of some glyphs. */
    static byte[] of(List<Glyph> glyphs) {
        return (begin(glyphs) + TAIL).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The beginning of a map, whose first glyphs are these. */
    static String begin(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder(HEAD.length() + 8 * glyphs.size() + 200).append(HEAD);
        ranges(glyphs, 1, out);
        return out.toString();
    }

    /** The rest of a map, whose next glyphs are these, the first of them with that code. */
    static byte[] end(List<Glyph> glyphs, int first) {
        StringBuilder out = new StringBuilder(8 * glyphs.size() + 200);
        ranges(glyphs, first, out);
        return out.append(TAIL).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void ranges(List<Glyph> glyphs, int first, StringBuilder out) {
        int last = first + glyphs.size() - 1;
        if (last < first) {
            return;
        }
        out.append(last / RANGE - first / RANGE + 1).append(" beginbfrange\n");
        for (int from = first; from <= last; from = (from / RANGE + 1) * RANGE) {
            int end = Math.min(last, (from / RANGE + 1) * RANGE - 1);
            PdfText.hex(out.append('<'), from);
            PdfText.hex(out.append("><"), end);
            out.append(">[");
            for (int code = from; code <= end; code++) {
                PdfText.utf16(out.append('<'), glyphs.get(code - first).text());
                out.append('>');
            }
            out.append("]\n");
        }
        out.append("endbfrange\n");
    }
}

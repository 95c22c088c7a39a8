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

    private ToUnicode() {}

    static byte[] of(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder(HEAD.length() + 8 * glyphs.size() + 200);
        out.append(HEAD);
        int ranges = (glyphs.size() + RANGE) / RANGE;
        out.append(ranges).append(" beginbfrange\n");
        for (int first = 0; first <= glyphs.size(); first += RANGE) {
            int from = Math.max(1, first);
            int end = Math.min(glyphs.size(), first + RANGE - 1);
            PdfText.hex(out.append('<'), from);
            PdfText.hex(out.append("><"), end);
            out.append(">[");
            for (int code = from; code <= end; code++) {
                PdfText.utf16(out.append('<'), glyphs.get(code - 1).text());
                out.append('>');
            }
            out.append("]\n");
        }
        out.append("endbfrange\nendcmap\n");
        out.append("CMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

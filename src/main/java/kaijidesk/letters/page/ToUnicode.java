package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the map from a font's codes back to text. */
final class ToUnicode {
    /** The format allows no more entries in one go. */
    private static final int CHUNK = 100;

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
        StringBuilder out = new StringBuilder(HEAD.length() + 16 * glyphs.size() + 200);
        out.append(HEAD);
        for (int from = 0; from < glyphs.size(); from += CHUNK) {
            int end = Math.min(glyphs.size(), from + CHUNK);
            out.append(end - from).append(" beginbfchar\n");
            for (int i = from; i < end; i++) {
                PdfText.hex(out.append('<'), i + 1);
                PdfText.utf16(out.append("><"), glyphs.get(i).text());
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

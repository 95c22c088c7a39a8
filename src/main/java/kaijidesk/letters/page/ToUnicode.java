package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the map from a font's codes back to text. */
final class ToUnicode {
    /** The format allows no more entries in one go. */
    private static final int CHUNK = 100;

    private ToUnicode() {}

    static byte[] of(List<Glyph> glyphs) {
        StringBuilder out =
                new StringBuilder(
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
                        """);
        for (int from = 0; from < glyphs.size(); from += CHUNK) {
            int end = Math.min(glyphs.size(), from + CHUNK);
            out.append(end - from).append(" beginbfchar\n");
            for (int i = from; i < end; i++) {
                out.append("<%04X><".formatted(i + 1));
                glyphs.get(i).text().chars().forEach(c -> out.append("%04X".formatted(c)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

package kaijidesk.letters;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of JIS X 0213, levels 1 to 4, row by row, as the JDK's table has them; all kanji
 * that may be used in a child's name (人名用漢字) are among them.
 */
final class JisX0213 {
    private static final Charset TABLE = Charset.forName("x-SJIS_0213");

    private JisX0213() {}

    /** All of them; a few are a letter with a mark, so two characters to a computer. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        IntStream leads =
                IntStream.concat(
                        IntStream.rangeClosed(0x81, 0x9F), IntStream.rangeClosed(0xE0, 0xFC));
        leads.forEach(lead -> {
            for (int trail = 0x40; trail <= 0xFC; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, TABLE);
                if (trail != 0x7F && !text.contains("\uFFFD")) {
                    all.add(text);
                }
            }
        });
        return all;
    }

    /** The kanji among them. */
    static List<String> kanji() {
        return all().stream().filter(c -> Character.isIdeographic(c.codePointAt(0))).toList();
    }
}

package kaijidesk.letters.page;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns text into clusters: glyphs, the spaces between them, and where lines may break. */
final class Shaper {
    private final FontBook fonts;
    private final BreakIterator strict = BreakIterator.getLineInstance(new ULocale("ja@lb=strict"));

    Shaper(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * Shapes a text without newlines.
     *
     * @throws UnprintableTextException if no font has a glyph for some character
     */
    List<Cluster> shape(String text, Face face) {
        List<Glyph> glyphs = glyphs(text, face);
        List<CharClass> kinds = glyphs.stream().map(CharClass::of).toList();
        BitSet breaks = breaks(text);
        List<Cluster> out = new ArrayList<>(glyphs.size());
        int at = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            CharClass kind = kinds.get(i);
            CharClass previous = i == 0 ? CharClass.WIDE_SPACE : kinds.get(i - 1);
            boolean inNumber = i > 0 && inNumber(kinds, i);
            int before = i == 0 ? 0 : before(glyphs.get(i - 1), previous, glyphs.get(i), kind);
            boolean bound =
                    inNumber
                            || previous == kind && clings(kind)
                            || isWestern(kind, previous, glyphs, i);
            out.add(
                    new Cluster(
                            glyphs.get(i),
                            kind,
                            before,
                            i == 0 ? 0 : give(before, previous, kind),
                            i > 0 && breaks.get(at) && !inNumber,
                            bound));
            at += glyphs.get(i).text().length();
        }
        return out;
    }

    private List<Glyph> glyphs(String text, Face face) {
        List<String> clusters = Clusters.of(text);
        List<Glyph> glyphs = new ArrayList<>(clusters.size());
        clusters.forEach(cluster -> fonts.find(cluster, face).ifPresent(glyphs::add));
        if (glyphs.size() < clusters.size()) {
            throw UnprintableTextException.of(fonts.missing(text));
        }
        return glyphs;
    }

    private BitSet breaks(String text) {
        BreakIterator iterator = strict.clone(); // an iterator holds its place: one each
        iterator.setText(text);
        BitSet breaks = new BitSet(text.length() + 1);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    /** Telephone numbers, dates and amounts: digits, and joiners or colons between digits. */
    private static boolean inNumber(List<CharClass> kinds, int i) {
        return digit(kinds, i - 1) && digit(kinds, i)
                || digit(kinds, i - 1) && joiner(kinds, i) && digit(kinds, i + 1)
                || digit(kinds, i - 2) && joiner(kinds, i - 1) && digit(kinds, i);
    }

    private static boolean digit(List<CharClass> kinds, int i) {
        return i >= 0 && i < kinds.size() && kinds.get(i) == CharClass.DIGIT;
    }

    private static boolean joiner(List<CharClass> kinds, int i) {
        return kinds.get(i) == CharClass.DIGIT_JOINER || kinds.get(i) == CharClass.MIDDLE;
    }

    private static boolean clings(CharClass kind) {
        return kind == CharClass.INSEPARABLE || kind == CharClass.LATIN;
    }

    /** Inside a Western word, whose parts may also be half-width digits and hyphens. */
    private static boolean isWestern(
            CharClass kind, CharClass previous, List<Glyph> glyphs, int i) {
        return i > 0
                && kind != CharClass.JAPANESE
                && previous != CharClass.JAPANESE
                && previous != CharClass.SPACE
                && glyphs.get(i).codePoint() < 0x2000
                && glyphs.get(i - 1).codePoint() < 0x2000;
    }

    private static int before(Glyph left, CharClass previous, Glyph right, CharClass kind) {
        boolean closed = previous.endsInSpace();
        boolean halved =
                closed && (kind.endsInSpace() || kind == CharClass.OPENING)
                        || closed && kind == CharClass.MIDDLE
                        || previous == CharClass.OPENING && kind == CharClass.OPENING
                        || previous == CharClass.MIDDLE && kind == CharClass.OPENING;
        if (halved) {
            return -500;
        }
        boolean meet =
                previous == CharClass.JAPANESE && westernLetter(right)
                        || westernLetter(left) && kind == CharClass.JAPANESE;
        return meet ? 250 : 0;
    }

    private static boolean westernLetter(Glyph glyph) {
        int c = glyph.codePoint();
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    private static int give(int before, CharClass previous, CharClass kind) {
        if (before == 250) {
            return 125;
        }
        boolean openSpace = previous == CharClass.CLOSING || kind == CharClass.OPENING;
        return before == 0 && openSpace ? 250 : 0;
    }
}

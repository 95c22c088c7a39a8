package kaijidesk.letters.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns text into clusters: glyphs, the spaces between them, and where lines may break. What was
 * shaped once is kept, for most texts are measured before they are set; so each document has a
 * shaper of its own, on one thread.
 */
final class Shaper {
    private record Shaped(String text, Face face, boolean inPhrases) {}

    /** Behind what stands in for a character. */
    private static final String MARK = "※";

    private final FontBook fonts;
    private final BreakIterator strict;
    private final BreakIterator phrases;
    private final Map<String, String> substitutes;
    private final Map<Shaped, List<Cluster>> shaped = new HashMap<>();

    Shaper(FontBook fonts) {
        this(fonts, Map.of(), breaker("ja@lb=strict"), breaker("ja@lb=strict;lw=phrase"));
    }

    private Shaper(
            FontBook fonts,
            Map<String, String> substitutes,
            BreakIterator strict,
            BreakIterator phrases) {
        this.fonts = fonts;
        this.substitutes = substitutes;
        this.strict = strict;
        this.phrases = phrases;
    }

    /**
     * A shaper for another document; to copy one is cheaper than to read the rules again.
     *
     * @param printed what is set where no font has a character, by the character
     */
    Shaper own(Map<String, String> printed) {
        return new Shaper(fonts, printed, strict.clone(), phrases.clone());
    }

    /**
     * Whether something is set in the place of a character of the text, as in no other document.
     */
    boolean substitutes(String text) {
        return substitutes.keySet().stream().anyMatch(text::contains);
    }

    private static BreakIterator breaker(String locale) {
        return BreakIterator.getLineInstance(new ULocale(locale));
    }

    /**
     * Shapes a text without newlines.
     *
     * @throws UnprintableTextException if no font has a glyph for some character, and nothing is to
     *     be set in its place
     */
    List<Cluster> shape(String text, Face face) {
        return shape(new Shaped(text, face, false));
    }

    /** The same, with lines broken only between phrases, for titles and the like. */
    List<Cluster> shapeInPhrases(String text, Face face) {
        return shape(new Shaped(text, face, true));
    }

    private List<Cluster> shape(Shaped wanted) {
        List<Cluster> known = shaped.get(wanted);
        if (known == null) {
            known = shape(wanted.text(), wanted.face(), wanted.inPhrases() ? phrases : strict);
            shaped.put(wanted, known);
        }
        return known;
    }

    private List<Cluster> shape(String text, Face face, BreakIterator breaker) {
        List<Glyph> glyphs = glyphs(text, face);
        List<CharClass> kinds = glyphs.stream().map(CharClass::of).toList();
        String set = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        BitSet breaks = breaks(set, breaker);
        List<Cluster> out = new ArrayList<>(glyphs.size());
        int at = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            boolean mayBreak = breaks.get(at);
            out.add(i == 0 ? first(glyphs, kinds) : cluster(glyphs, kinds, i, mayBreak));
            at += glyphs.get(i).text().length();
        }
        return out;
    }

    private static Cluster first(List<Glyph> glyphs, List<CharClass> kinds) {
        return new Cluster(glyphs.getFirst(), kinds.getFirst(), 0, 0, false, false);
    }

    private static Cluster cluster(
            List<Glyph> glyphs, List<CharClass> kinds, int i, boolean mayBreak) {
        Glyph left = glyphs.get(i - 1);
        Glyph right = glyphs.get(i);
        CharClass leftKind = kinds.get(i - 1);
        CharClass rightKind = kinds.get(i);
        boolean whole = inNumber(kinds, i) || right.goesOn();
        int between = Spacing.between(left, leftKind, right, rightKind);
        return new Cluster(
                right,
                rightKind,
                between,
                whole ? 0 : Spacing.give(between, leftKind, rightKind),
                mayBreak && !whole && !neverFirst(right),
                whole || Spacing.bound(left, leftKind, right, rightKind));
    }

    private List<Glyph> glyphs(String text, Face face) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String cluster : Clusters.of(text)) {
            Optional<Glyph> found = fonts.find(cluster, face);
            String instead = substitutes.get(cluster);
            if (found.isPresent()) {
                glyphs.add(found.get());
            } else if (instead != null) {
                glyphs.addAll(standIn(cluster, instead + MARK, face));
            } else {
                throw UnprintableTextException.of(fonts.missing(text));
            }
        }
        return glyphs;
    }

    /** What is set instead; the first of it says the character, so that it is read as stored. */
    private List<Glyph> standIn(String cluster, String instead, Face face) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String part : Clusters.of(instead)) {
            Glyph glyph =
                    fonts.find(part, face)
                            .orElseThrow(() -> UnprintableTextException.of(fonts.missing(instead)));
            glyphs.add(glyph.saying(glyphs.isEmpty() ? cluster : ""));
        }
        return glyphs;
    }

    private static BitSet breaks(String text, BreakIterator iterator) {
        iterator.setText(text);
        BitSet breaks = new BitSet(text.length() + 1);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    /** Kept off a line's head even after a space, where the Unicode rules would let it stand. */
    private static boolean neverFirst(Glyph glyph) {
        int kind = UCharacter.getIntPropertyValue(glyph.codePoint(), UProperty.LINE_BREAK);
        return switch (kind) {
            case LineBreak.CLOSE_PUNCTUATION,
                    LineBreak.EXCLAMATION,
                    LineBreak.NONSTARTER,
                    LineBreak.CONDITIONAL_JAPANESE_STARTER ->
                    true;
            default -> false;
        };
    }

    /** Telephone numbers, dates and amounts: digits, and joiners or colons between digits. */
    private static boolean inNumber(List<CharClass> kinds, int i) {
        if (digit(kinds, i)) {
            boolean joined = joiner(kinds, i - 1) && digit(kinds, i - 2);
            return digit(kinds, i - 1) || joined;
        }
        return joiner(kinds, i) && digit(kinds, i - 1) && digit(kinds, i + 1);
    }

    private static boolean digit(List<CharClass> kinds, int i) {
        return i >= 0 && i < kinds.size() && kinds.get(i) == CharClass.DIGIT;
    }

    private static boolean joiner(List<CharClass> kinds, int i) {
        return kinds.get(i) == CharClass.DIGIT_JOINER || kinds.get(i) == CharClass.MIDDLE;
    }
}

package kaijidesk.letters.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the house's letters; read once, at the first need, shared by all documents and
 * threads. What a face lacks is taken from the others. They take 20 MB, and many a day at the desk
 * passes without a letter.
 */
public final class FontBook {
    private static final int FACES = Face.values().length;

    private @Nullable Map<Face, List<PageFont>> chains;
    private final Map<Integer, Glyph> plain = new ConcurrentHashMap<>();

    private FontBook() {}

    /**
     * The fonts that the build laid on the class path. Whoever uses them first gets an {@link
     * IllegalStateException} if the build did not.
     */
    public static FontBook ofClassPath() {
        return new FontBook();
    }

    private static Map<Face, List<PageFont>> readAll() {
        PageFont serif = read("NotoSerifJP-Regular.ttf");
        PageFont bold = read("NotoSerifJP-Bold.ttf");
        PageFont sans = read("NotoSansJP-Regular.ttf");
        return new EnumMap<>(
                Map.of(
                        Face.SERIF, List.of(serif, sans),
                        Face.SERIF_BOLD, List.of(bold, serif, sans),
                        Face.SANS, List.of(sans, serif)));
    }

    private static PageFont read(String file) {
        try (InputStream in = FontBook.class.getResourceAsStream("/kaijidesk/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + file);
            }
            return new PageFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Code points of the text that no font can print, in order of appearance and each once; ask
     * before setting a name. Newlines don't count, blocks that wrap obey them.
     */
    public List<Integer> missing(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        for (String cluster : Clusters.of(text)) {
            if (!cluster.equals("\n") && find(cluster, Face.SERIF).isEmpty()) {
                missing.addAll(missingParts(cluster));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * What of the text no font can print, each once: characters with their selectors and marks.
     * Newlines don't count.
     */
    public List<String> unprintable(String text) {
        return Clusters.of(text).stream()
                .filter(cluster -> !cluster.equals("\n") && find(cluster, Face.SERIF).isEmpty())
                .distinct()
                .toList();
    }

    private List<Integer> missingParts(String cluster) {
        List<Integer> parts =
                cluster.codePoints().filter(c -> plain(c, Face.SERIF) == null).boxed().toList();
        // Where each part has a glyph but not both together, the mark is what can't be printed.
        return parts.isEmpty() ? List.of(cluster.codePointBefore(cluster.length())) : parts;
    }

    /**
     * Characters with a variation selector that no font knows: they print in the character's plain
     * form, so whoever sends the letter should be told.
     */
    public List<String> plainForms(String text) {
        return Clusters.of(text).stream()
                .filter(FontBook::hasSelector)
                .filter(cluster -> variant(cluster, Face.SERIF) == null)
                .filter(cluster -> find(cluster, Face.SERIF).isPresent())
                .distinct()
                .toList();
    }

    /** The glyph for a cluster in a face or in what stands in for it. */
    Optional<Glyph> find(String cluster, Face face) {
        int length = Character.charCount(cluster.codePointAt(0));
        if (cluster.length() == length) {
            return Optional.ofNullable(plain(cluster.codePointAt(0), face));
        }
        if (hasSelector(cluster)) {
            Glyph variant = variant(cluster, face);
            Glyph found = variant != null ? variant : plain(cluster.codePointAt(0), face);
            return Optional.ofNullable(found).map(g -> new Glyph(g.font(), g.id(), cluster));
        }
        // A letter with a combining mark has a glyph only where both together are one character.
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(plain(composed.codePointAt(0), face))
                .map(g -> new Glyph(g.font(), g.id(), cluster));
    }

    private static boolean hasSelector(String cluster) {
        int first = Character.charCount(cluster.codePointAt(0));
        return cluster.length() > first
                && Clusters.isSelector(cluster.codePointAt(first))
                && cluster.codePointCount(0, cluster.length()) == 2;
    }

    private @Nullable Glyph plain(int codePoint, Face face) {
        int key = codePoint * FACES + face.ordinal();
        Glyph known = plain.get(key);
        if (known != null) {
            return known;
        }
        for (PageFont font : chain(face)) {
            int id = font.characters().glyph(codePoint);
            if (id != 0) {
                Glyph glyph = new Glyph(font, id, Character.toString(codePoint));
                plain.put(key, glyph);
                return glyph;
            }
        }
        return null;
    }

    private @Nullable Glyph variant(String cluster, Face face) {
        int base = cluster.codePointAt(0);
        int selector = cluster.codePointBefore(cluster.length());
        for (PageFont font : chain(face)) {
            int glyph = font.characters().variant(base, selector);
            if (glyph != 0) {
                return new Glyph(font, glyph, cluster);
            }
        }
        return null;
    }

    /** The face that is set in the font of that name first; null if none is. */
    @Nullable Face face(String fontName) {
        for (Face face : Face.values()) {
            if (font(face).name().equals(fontName)) {
                return face;
            }
        }
        return null;
    }

    /** The font in which a face is set as far as it goes. */
    PageFont font(Face face) {
        return chain(face).getFirst();
    }

    private synchronized List<PageFont> chain(Face face) {
        Map<Face, List<PageFont>> known = chains;
        if (known == null) {
            known = readAll();
            chains = known;
        }
        return known.getOrDefault(face, List.of());
    }
}

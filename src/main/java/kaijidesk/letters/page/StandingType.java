package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Standing type (組み置き): the office's own lines as one kind of letter has them, ready for the next
 * one. Their glyphs have the first codes of their fonts, so that they are shown by the same bytes
 * in each such letter.
 */
final class StandingType {
    static final StandingType NONE = new StandingType(List.of());

    /** Some kinds of letters and their variants. */
    private static final int MOST = 100;

    /** A kept line shown in a size. */
    private record Shown(int line, double size) {}

    private final Map<PageFont, StandingFont> fonts = new LinkedHashMap<>();
    private final Map<Shown, String> shown = new HashMap<>();

    private StandingType(Collection<Mark.Text> lines) {
        Map<PageFont, Set<Glyph>> used = new LinkedHashMap<>();
        for (Mark.Text line : lines) {
            for (GlyphRun.Spaced spaced : line.run().glyphs()) {
                Glyph glyph = spaced.glyph();
                used.computeIfAbsent(glyph.font(), font -> new LinkedHashSet<>()).add(glyph);
            }
        }
        used.forEach((font, glyphs) -> fonts.put(font, StandingFont.of(font, List.copyOf(glyphs))));
        FontUses uses = new FontUses(this);
        for (Mark.Text line : lines) {
            StringBuilder out = new StringBuilder();
            ContentWriter.show(line, uses, out);
            shown.put(new Shown(line.run().kept(), line.size()), out.toString());
        }
    }

    /** What it uses of each font, in the order of first use. */
    List<StandingFont> fonts() {
        return List.copyOf(fonts.values());
    }

    /** The operators that show a line; null if it is none of the office's own. */
    @Nullable String shown(Mark.Text line) {
        int kept = line.run().kept();
        return kept == 0 ? null : shown.get(new Shown(kept, line.size()));
    }

    /** Standing type by the lines it holds; for any thread. */
    static final class Cases {
        private final Map<List<Shown>, StandingType> known = new ConcurrentHashMap<>();

        /** That of a document's kept lines, in their order. */
        StandingType of(List<List<Slice>> sections) {
            Map<Shown, Mark.Text> lines = new LinkedHashMap<>();
            for (List<Slice> slices : sections) {
                for (Slice slice : slices) {
                    for (Mark mark : slice.marks()) {
                        if (mark instanceof Mark.Text text && text.run().kept() != 0) {
                            lines.putIfAbsent(new Shown(text.run().kept(), text.size()), text);
                        }
                    }
                }
            }
            List<Shown> key = new ArrayList<>(lines.keySet());
            StandingType found = known.get(key);
            if (found == null) {
                found = new StandingType(lines.values());
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(key, found);
            }
            return found;
        }
    }
}

package kaijidesk.letters.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document uses of its fonts, which are named in the order of first use. */
final class FontUses {
    private final Map<PageFont, FontUse> uses = new LinkedHashMap<>();

    /** Nothing as yet. */
    FontUses() {}

    /** What standing type uses, to begin with. */
    FontUses(StandingType standing) {
        standing.fonts().forEach(font -> uses.put(font.font(), new FontUse(font, nextName())));
    }

    FontUse of(PageFont font) {
        return uses.computeIfAbsent(font, each -> new FontUse(each, nextName()));
    }

    private String nextName() {
        return "F" + (uses.size() + 1);
    }

    Collection<FontUse> all() {
        return Collections.unmodifiableCollection(uses.values());
    }
}

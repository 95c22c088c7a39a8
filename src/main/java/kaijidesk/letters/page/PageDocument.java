package kaijidesk.letters.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A whole document for the printer: one or more sections, each beginning on a new page.
 *
 * @param title neutral title for the file's metadata and the viewer's title bar; it must not hold
 *     personal data
 * @param language the language of its text; Japanese texts within an English document tell
 *     themselves
 * @param sections at least one; page numbers count within a section
 * @param substitutes what is set, with ※ behind it, where no font has a character; by the character
 */
public record PageDocument(
        String title, Locale language, List<Section> sections, Map<String, String> substitutes) {
    public PageDocument {
        sections = List.copyOf(sections);
        substitutes = Map.copyOf(substitutes);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document needs a section");
        }
    }

    /** A Japanese document. */
    public PageDocument(String title, List<Section> sections) {
        this(title, Locale.JAPANESE, sections, Map.of());
    }

    /** A Japanese document of one section without a code at its foot, its pages numbered. */
    public static PageDocument of(String title, List<Block> blocks) {
        return new PageDocument(title, List.of(new Section(blocks, Foot.NUMBERED)));
    }

    /** The same document in another language. */
    public PageDocument in(Locale other) {
        return new PageDocument(title, other, sections, substitutes);
    }

    /** The same document with these characters set for those that no font has. */
    public PageDocument with(Map<String, String> printed) {
        return new PageDocument(title, language, sections, printed);
    }
}

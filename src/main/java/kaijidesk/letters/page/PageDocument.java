package kaijidesk.letters.page;

import java.util.List;
import java.util.Locale;

/**
 * A whole document for the printer: one or more sections, each beginning on a new page.
 *
 * @param title neutral title for the file's metadata and the viewer's title bar; it must not hold
 *     personal data
 * @param language the language of its text; Japanese texts within an English document tell
 *     themselves
 * @param sections at least one; page numbers count within a section
 */
public record PageDocument(String title, Locale language, List<Section> sections) {
    public PageDocument {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document needs a section");
        }
    }

    /** A Japanese document. */
    public PageDocument(String title, List<Section> sections) {
        this(title, Locale.JAPANESE, sections);
    }

    /** A Japanese document of one section without a code at its foot, its pages numbered. */
    public static PageDocument of(String title, List<Block> blocks) {
        return new PageDocument(title, List.of(new Section(blocks, Foot.NUMBERED)));
    }

    /** The same document in another language. */
    public PageDocument in(Locale other) {
        return new PageDocument(title, other, sections);
    }
}

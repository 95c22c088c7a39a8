package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets documents and writes them as PDF/A-2a and PDF/UA-1; the same document always gives the same
 * bytes.
 */
public final class PdfWriter {
    private final Shaper shaper;

    /** A writer with these fonts; it holds no other state and may be shared by threads. */
    public PdfWriter(FontBook fonts) {
        shaper = new Shaper(fonts);
    }

    /**
     * A document as written.
     *
     * @param pdf the file
     * @param pages how many pages it has
     */
    public record Written(byte[] pdf, int pages) {}

    /** The document as PDF; see {@link #print}. */
    public byte[] write(PageDocument document) {
        return print(document).pdf();
    }

    /**
     * The document as PDF, without any date in it.
     *
     * @throws UnprintableTextException if a character has no glyph: callers ask {@link
     *     FontBook#missing} first
     */
    public Written print(PageDocument document) {
        TextSetter texts = new TextSetter(shaper.own(document.substitutes()));
        Map<PageFont, FontUse> fonts = new LinkedHashMap<>();
        List<ContentWriter> pages = new ArrayList<>();
        Element structure = Element.document();
        boolean several = document.sections().size() > 1;
        for (Section section : document.sections()) {
            Element within = several ? structure.add(Role.SECTION) : structure;
            FootSetter foot = new FootSetter(texts, section.foot());
            List<Slice> slices = new BlockSetter(texts).set(section.blocks(), within);
            draw(Paginator.pages(slices, foot.top()), foot, within, pages, fonts);
        }
        return written(document.title(), document.language(), structure, pages, fonts);
    }

    /**
     * Pages on which each thing has its place, as PDF; see {@link #print(PageDocument)}.
     *
     * @param title neutral title for the file's metadata
     * @param language the language of its text
     * @param boards the pages, at least one
     * @param printed what is set where no font has a character, by the character
     */
    public Written print(
            String title, Locale language, List<Board> boards, Map<String, String> printed) {
        BoardSetter setter = new BoardSetter(new TextSetter(shaper.own(printed)));
        Map<PageFont, FontUse> fonts = new LinkedHashMap<>();
        List<ContentWriter> pages = new ArrayList<>();
        Element structure = Element.document();
        for (Board board : boards) {
            Element within = boards.size() > 1 ? structure.add(Role.SECTION) : structure;
            double width = Sheet.mm(board.width());
            double height = Sheet.mm(board.height());
            ContentWriter content = new ContentWriter(pages.size(), width, height, fonts);
            setter.set(board, within).forEach(mark -> content.draw(0, 0, mark));
            pages.add(content);
        }
        return written(title, language, structure, pages, fonts);
    }

    private static Written written(
            String title,
            Locale language,
            Element structure,
            List<ContentWriter> pages,
            Map<PageFont, FontUse> fonts) {
        try (Packer packer = new Packer()) {
            Assembly assembly = new Assembly(title, language, structure, pages, packer);
            return new Written(assembly.write(fonts.values()), pages.size());
        }
    }

    private static void draw(
            List<List<Paginator.Placed>> sheets,
            FootSetter foot,
            Element within,
            List<ContentWriter> pages,
            Map<PageFont, FontUse> fonts) {
        int number = 1;
        for (List<Paginator.Placed> sheet : sheets) {
            ContentWriter content =
                    new ContentWriter(pages.size(), Sheet.WIDTH, Sheet.HEIGHT, fonts);
            sheet.forEach(placed -> content.draw(placed.x(), placed.y(), placed.mark()));
            // repeated on each page, it is read once, where the text ends
            List<Mark> marks =
                    number == sheets.size()
                            ? foot.last(number, within)
                            : foot.repeated(number, sheets.size());
            marks.forEach(mark -> content.draw(0, 0, mark));
            number++;
            pages.add(content);
        }
    }
}

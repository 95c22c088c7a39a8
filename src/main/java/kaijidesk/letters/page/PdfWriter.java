package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sets documents and writes them as PDF/A-2a and PDF/UA-1; the same document always gives the same
 * bytes.
 */
public final class PdfWriter {
    private final Shaper shaper;
    private final Kept kept;
    private final Set<String> words;

    /** What is kept from letter to letter. */
    private record Kept(KeptLines lines, StandingType.Cases types, KeptPieces pieces) {}

    /** A writer with these fonts; threads may share it. */
    public PdfWriter(FontBook fonts) {
        this(
                new Shaper(fonts),
                new Kept(new KeptLines(), new StandingType.Cases(), new KeptPieces()),
                Set.of());
    }

    private PdfWriter(Shaper shaper, Kept kept, Set<String> words) {
        this.shaper = shaper;
        this.kept = kept;
        this.words = words;
    }

    /**
     * The same for an office of that wording, which is set once for all its letters.
     *
     * @param own the texts that letters say as they are, none of them about anybody
     */
    public PdfWriter saying(Set<String> own) {
        return new PdfWriter(shaper, kept, Set.copyOf(own));
    }

    private TextSetter texts(Map<String, String> printed) {
        return new TextSetter(shaper.own(printed), kept.lines(), words::contains);
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
        TextSetter texts = texts(document.substitutes());
        Element structure = Element.document();
        boolean several = document.sections().size() > 1;
        List<Flow> flows = new ArrayList<>();
        for (Section section : document.sections()) {
            Element within = several ? structure.add(Role.SECTION) : structure;
            List<Slice> slices = new BlockSetter(texts).set(section.blocks(), within);
            flows.add(new Flow(slices, new FootSetter(texts, section.foot()), within));
        }
        StandingType type = kept.types().of(flows.stream().map(Flow::slices).toList());
        FontUses fonts = new FontUses(type);
        List<ContentWriter> pages = new ArrayList<>();
        flows.forEach(flow -> draw(flow, pages, fonts, type));
        return written(document.title(), document.language(), structure, pages, fonts);
    }

    /** A section that is set, but not on pages yet. */
    private record Flow(List<Slice> slices, FootSetter foot, Element within) {}

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
        BoardSetter setter = new BoardSetter(texts(printed));
        FontUses fonts = new FontUses();
        List<ContentWriter> pages = new ArrayList<>();
        Element structure = Element.document();
        for (Board board : boards) {
            Element within = boards.size() > 1 ? structure.add(Role.SECTION) : structure;
            double width = Sheet.mm(board.width());
            double height = Sheet.mm(board.height());
            ContentWriter content =
                    new ContentWriter(pages.size(), width, height, fonts, StandingType.NONE);
            setter.set(board, within).forEach(mark -> content.draw(0, 0, mark));
            pages.add(content);
        }
        return written(title, language, structure, pages, fonts);
    }

    private Written written(
            String title,
            Locale language,
            Element structure,
            List<ContentWriter> pages,
            FontUses fonts) {
        try (Packer packer = new Packer(kept.pieces())) {
            Assembly assembly = new Assembly(title, language, structure, pages, packer);
            return new Written(assembly.write(fonts), pages.size());
        }
    }

    private static void draw(
            Flow flow, List<ContentWriter> pages, FontUses fonts, StandingType type) {
        FootSetter foot = flow.foot();
        List<List<Paginator.Placed>> sheets = Paginator.pages(flow.slices(), foot.top());
        int number = 1;
        for (List<Paginator.Placed> sheet : sheets) {
            ContentWriter content =
                    new ContentWriter(pages.size(), Sheet.WIDTH, Sheet.HEIGHT, fonts, type);
            sheet.forEach(placed -> content.draw(placed.x(), placed.y(), placed.mark()));
            // repeated on each page, it is read once, where the text ends
            List<Mark> marks =
                    number == sheets.size()
                            ? foot.last(number, flow.within())
                            : foot.repeated(number, sheets.size());
            marks.forEach(mark -> content.draw(0, 0, mark));
            number++;
            pages.add(content);
        }
    }
}

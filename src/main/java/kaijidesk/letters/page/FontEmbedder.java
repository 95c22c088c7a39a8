package kaijidesk.letters.page;

import java.util.List;

/**
 * Puts a subset of a font into a file as Type 0 font. PDFBox's own embedding knows no variation
 * sequences and gives characters that share a glyph one and the same text.
 */
final class FontEmbedder {
    private final PdfFile file;
    private final Packer packer;

    FontEmbedder(PdfFile file, Packer packer) {
        this.file = file;
        this.packer = packer;
    }

    /**
     * Puts all fonts of a document into its file.
     *
     * @param identity learns what their codes say
     * @return the dictionary that names them for the pages
     */
    StringBuilder resources(FontUses fonts, Identity identity) {
        StringBuilder entries = new StringBuilder("<</Font<<");
        for (FontUse use : fonts.all()) {
            int font = embed(use, identity);
            entries.append('/').append(use.name()).append(' ').append(PdfText.reference(font));
        }
        return entries.append(">>>>");
    }

    private int embed(FontUse use, Identity identity) {
        Subset subset = new Subset(use.standing(), packer);
        // codes are the numbers of the subset
        use.own().forEach(glyph -> subset.add(glyph.id()));
        FontProgram program = subset.program();
        String name = tag(program.sum()) + "+" + use.font().name();
        String cidFont =
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                        + name
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                        + "/CIDToGIDMap/Identity/DW 1000/W["
                        + widths(use)
                        + "]/FontDescriptor "
                        + PdfText.reference(descriptor(use.font(), name, program))
                        + ">>";
        return file.object(
                "<</Type/Font/Subtype/Type0/BaseFont/"
                        + name
                        + "/Encoding/Identity-H/DescendantFonts["
                        + PdfText.reference(file.object(cidFont))
                        + "]/ToUnicode "
                        + PdfText.reference(toUnicode(use, identity))
                        + ">>");
    }

    private int toUnicode(FontUse use, Identity identity) {
        StandingFont.Ready ready = use.standing().ready();
        if (ready == null) {
            byte[] all = ToUnicode.of(use.glyphs());
            identity.add(all);
            return file.packed(all);
        }
        byte[] own = ToUnicode.end(use.own(), use.standing().size() + 1);
        identity.add(ready.says());
        identity.add(own);
        return file.deflated("", List.of(ready.texts(), Packer.stored(own)));
    }

    private int descriptor(PageFont font, String name, FontProgram program) {
        int data = file.deflated("/Length1 " + program.length(), program.pieces());
        StringBuilder out = new StringBuilder("<</Type/FontDescriptor/FontName/").append(name);
        out.append("/FontBBox[").append(font.box(0));
        for (int i = 1; i < 4; i++) {
            out.append(' ').append(font.box(i));
        }
        out.append("]/Ascent ").append(font.ascent());
        out.append("/Descent ").append(font.descent());
        out.append("/CapHeight ").append(font.capHeight());
        // symbolic; viewers use the width of stems only when they replace the font
        out.append("/Flags 4/ItalicAngle 0/StemV 80/FontFile2 ");
        return file.object(out.append(PdfText.reference(data)).append(">>"));
    }

    private static String widths(FontUse use) {
        StandingFont.Ready ready = use.standing().ready();
        return ready == null
                ? widths(use.glyphs(), 1)
                : ready.widths() + widths(use.own(), use.standing().size() + 1);
    }

    /** Widths of all codes from the first that aren't full width, in runs. */
    static String widths(List<Glyph> glyphs, int first) {
        StringBuilder widths = new StringBuilder();
        boolean run = false;
        for (int i = 0; i < glyphs.size(); i++) {
            int advance = glyphs.get(i).advance();
            boolean wide = advance == 1000;
            if (run && wide) {
                widths.append(']');
            } else if (!run && !wide) {
                widths.append(first + i).append('[');
            }
            run = !wide;
            if (run) {
                widths.append(advance).append(' ');
            }
        }
        return run ? widths.append(']').toString() : widths.toString();
    }

    /** Six letters that tell subsets apart, from the sum of the program: they repeat. */
    private static String tag(int sum) {
        long hash = sum & 0xffffffffL;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }
}

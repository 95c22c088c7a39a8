package kaijidesk.letters.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a subset of a font into a document as Type 0 font. PDFBox's own embedding knows no variation
 * sequences and gives characters that share a glyph one and the same text.
 */
final class FontEmbedder {
    private static final int SYMBOLIC = 4;

    private final COSDocument document;

    FontEmbedder(COSDocument document) {
        this.document = document;
    }

    COSDictionary embed(FontUse use) throws IOException {
        List<Glyph> glyphs = use.glyphs();
        Subset subset = new Subset(use.font());
        byte[] codeToGlyph = new byte[2 * (glyphs.size() + 1)];
        for (int i = 0; i < glyphs.size(); i++) {
            int number = subset.add(glyphs.get(i).id());
            codeToGlyph[2 * i + 2] = (byte) (number >> 8);
            codeToGlyph[2 * i + 3] = (byte) number;
        }
        byte[] program = subset.program();
        COSName name = COSName.getPDFName(tag(program) + "+" + use.font().name());

        COSDictionary cidFont = dictionary("Font", "CIDFontType2");
        cidFont.setItem(COSName.BASE_FONT, name);
        cidFont.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        cidFont.setInt(COSName.DW, 1000);
        cidFont.setItem(COSName.W, widths(glyphs));
        cidFont.setItem(COSName.CID_TO_GID_MAP, stream(codeToGlyph));
        cidFont.setItem(COSName.FONT_DESC, descriptor(use.font(), name, program));

        COSDictionary font = dictionary("Font", "Type0");
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(cidFont)));
        font.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(glyphs)));
        return font;
    }

    private COSDictionary descriptor(PageFont font, COSName name, byte[] program)
            throws IOException {
        COSDictionary descriptor = dictionary("FontDescriptor", null);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int i = 0; i < 4; i++) {
            box.add(COSInteger.get(font.box(i)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.ascent());
        descriptor.setInt(COSName.DESCENT, font.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, font.capHeight());
        descriptor.setInt(COSName.STEM_V, 80); // viewers use it only when they replace the font
        COSStream file = stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** Widths of all codes that aren't full width, in runs. */
    private static COSArray widths(List<Glyph> glyphs) {
        COSArray widths = new COSArray();
        COSArray run = new COSArray();
        for (int i = 0; i < glyphs.size(); i++) {
            int advance = glyphs.get(i).advance();
            if (advance == 1000) {
                run = new COSArray();
                continue;
            }
            if (run.size() == 0) {
                widths.add(COSInteger.get(i + 1));
                widths.add(run);
            }
            run.add(COSInteger.get(advance));
        }
        return widths;
    }

    private static COSDictionary systemInfo() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private static COSDictionary dictionary(String type, @Nullable String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        if (subtype != null) {
            dictionary.setName(COSName.SUBTYPE, subtype);
        }
        return dictionary;
    }

    private COSStream stream(byte[] data) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data);
        }
        return stream;
    }

    /** Six letters that tell subsets apart, from the program itself, so that they repeat. */
    private static String tag(byte[] program) {
        long hash = Arrays.hashCode(program) & 0xffffffffL;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }
}

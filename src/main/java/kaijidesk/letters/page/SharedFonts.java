package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of several letters, each once: the glyphs of all of them get codes of their own, and
 * the letters' pages are written anew with these codes.
 */
final class SharedFonts {
    private final FontBook fonts;
    private final FontUses uses = new FontUses();

    /** The fonts of the letter that was asked about last, by their names on its pages. */
    private final Map<COSName, Recode> letter = new HashMap<>();

    /** What a letter's font becomes, and what its codes become there. */
    private record Recode(COSName name, int[] codes) {
        byte[] of(byte[] text) throws IOException {
            byte[] out = new byte[text.length];
            for (int i = 0; i + 1 < text.length; i += 2) {
                int code = codes[(text[i] & 0xff) << 8 | text[i + 1] & 0xff];
                if (code == 0) {
                    throw new IOException("a character is shown that has no text");
                }
                out[i] = (byte) (code >> 8);
                out[i + 1] = (byte) code;
            }
            return out;
        }
    }

    SharedFonts(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * Whether all fonts of a letter's pages are parts of fonts of the house, glyph by glyph; if
     * not, the letter keeps its own.
     */
    boolean know(List<PDPage> pages) throws IOException {
        letter.clear();
        Map<COSName, StoredFont> stored = new LinkedHashMap<>();
        for (PDPage page : pages) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary named = resources.getCOSDictionary(COSName.FONT);
            if (named == null || resources.size() != 1) {
                return false;
            }
            for (COSName name : named.keySet()) {
                COSDictionary font = named.getCOSDictionary(name);
                StoredFont known = font == null ? null : StoredFont.of(font, fonts);
                if (known == null) {
                    return false;
                }
                stored.putIfAbsent(name, known);
            }
        }
        stored.forEach((name, font) -> letter.put(name, recode(font)));
        return true;
    }

    private Recode recode(StoredFont font) {
        FontUse use = uses.of(font.font());
        int[] codes = new int[0x10000];
        for (int i = 0; i < font.glyphs().size(); i++) {
            codes[i + 1] = use.code(font.glyphs().get(i));
        }
        return new Recode(COSName.getPDFName(use.name()), codes);
    }

    /** The drawing of a page of that letter, in the shared codes. */
    byte[] recoded(PDPage page) throws IOException {
        List<Object> tokens = new ArrayList<>();
        Recode font = null;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                int last = tokens.size() - 1;
                switch (operator.getName()) {
                    case "Tf" -> {
                        font = letter.get((COSName) tokens.get(last - 1));
                        tokens.set(last - 1, of(font).name());
                    }
                    case "Tj" -> tokens.set(last, shown((COSString) tokens.get(last), of(font)));
                    case "TJ" -> {
                        COSArray pieces = new COSArray();
                        for (COSBase piece : (COSArray) tokens.get(last)) {
                            pieces.add(
                                    piece instanceof COSString text
                                            ? shown(text, of(font))
                                            : piece);
                        }
                        tokens.set(last, pieces);
                    }
                    case "'", "\"", "BI", "gs", "Do" -> throw new IOException("not foreseen");
                    default -> {}
                }
            }
            tokens.add(token);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(tokens);
        return out.toByteArray();
    }

    private static Recode of(@Nullable Recode font) throws IOException {
        if (font == null) {
            throw new IOException("text without a font");
        }
        return font;
    }

    private static COSString shown(COSString text, Recode font) throws IOException {
        return new COSString(font.of(text.getBytes()));
    }

    /** Puts the fonts into the file, and the dictionary that names them under that number. */
    void embed(PdfFile file, Packer packer, int resources, Identity identity) {
        file.object(resources, new FontEmbedder(file, packer).resources(uses, identity));
    }
}

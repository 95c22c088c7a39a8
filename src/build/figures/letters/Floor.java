import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The least that writing a letter can cost: its glyph streams and its fonts are given, only pages
 * are deflated and bytes laid one after another.
 */
final class Floor {
    private final List<byte[]> contents = new ArrayList<>();
    private final List<byte[]> fonts = new ArrayList<>();
    private final StringBuilder resources = new StringBuilder();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();

    /** Takes a finished letter apart. */
    Floor(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int first = 3 + 2 * document.getNumberOfPages();
            COSDictionary seen = new COSDictionary();
            for (PDPage page : document.getPages()) {
                contents.add(IOUtils.toByteArray(page.getContents()));
                for (COSName name : page.getResources().getFontNames()) {
                    COSBase font = page.getResources().getFont(name).getCOSObject();
                    if (!seen.containsKey(name)) {
                        seen.setItem(name, font);
                        resources.append('/').append(name.getName()).append(' ');
                        resources.append(indirect(font, first)).append(' ');
                    }
                }
            }
        }
    }

    private String indirect(COSBase object, int first) throws IOException {
        Integer known = numbers.get(object);
        if (known == null) {
            known = first + numbers.size();
            numbers.put(object, known);
            while (fonts.size() <= known - first) {
                fonts.add(new byte[0]);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(ascii(text(object, first)));
            if (object instanceof COSStream stream) {
                out.writeBytes(ascii("\nstream\n"));
                out.writeBytes(IOUtils.toByteArray(stream.createRawInputStream()));
                out.writeBytes(ascii("\nendstream"));
            }
            fonts.set(known - first, out.toByteArray());
        }
        return known + " 0 R";
    }

    private String text(COSBase object, int first) throws IOException {
        return switch (object) {
            case COSDictionary dictionary -> {
                StringBuilder out = new StringBuilder("<<");
                for (COSName key : dictionary.keySet()) {
                    COSBase value = dictionary.getDictionaryObject(key);
                    boolean apart = value instanceof COSStream || key == COSName.FONT_DESC;
                    out.append('/').append(key.getName()).append(' ');
                    out.append(apart ? indirect(value, first) : text(value, first));
                }
                yield out.append(">>").toString();
            }
            case COSArray array -> {
                StringBuilder out = new StringBuilder("[");
                for (int i = 0; i < array.size(); i++) {
                    out.append(text(array.getObject(i), first)).append(' ');
                }
                yield out.append(']').toString();
            }
            case COSName name -> "/" + name.getName();
            case COSString string -> "(" + string.getString() + ")";
            case COSNumber number -> Long.toString(number.longValue());
            default -> throw new IOException("not foreseen: " + object);
        };
    }

    /** The same letter, untagged and without metadata. */
    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        List<Integer> places = new ArrayList<>();
        out.writeBytes(ascii("%PDF-1.7\n"));
        object(out, places, ascii("<</Type/Catalog/Pages 2 0 R>>"));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.size(); i++) {
            kids.append(3 + 2 * i).append(" 0 R ");
        }
        object(
                out,
                places,
                ascii("<</Type/Pages/Kids[" + kids + "]/Count " + contents.size() + ">>"));
        for (byte[] content : contents) {
            object(
                    out,
                    places,
                    ascii(
                            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Contents "
                                    + (places.size() + 2)
                                    + " 0 R/Resources<</Font<<"
                                    + resources
                                    + ">>>>>>"));
            places.add(out.size());
            byte[] deflated = deflated(content);
            out.writeBytes(
                    ascii(
                            places.size()
                                    + " 0 obj<</Filter/FlateDecode/Length "
                                    + deflated.length
                                    + ">>stream\n"));
            out.writeBytes(deflated);
            out.writeBytes(ascii("\nendstream endobj\n"));
        }
        fonts.forEach(font -> object(out, places, font));
        int xref = out.size();
        StringBuilder table = new StringBuilder();
        table.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            String digits = "0000000000" + place;
            table.append(digits, digits.length() - 10, digits.length()).append(" 00000 n \n");
        }
        table.append("trailer<</Size ").append(places.size() + 1);
        table.append("/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF\n");
        out.writeBytes(ascii(table.toString()));
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, List<Integer> places, byte[] body) {
        places.add(out.size());
        out.writeBytes(ascii(places.size() + " 0 obj"));
        out.writeBytes(body);
        out.writeBytes(ascii("endobj\n"));
    }

    private static byte[] deflated(byte[] data) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(data);
            deflater.finish();
            byte[] out = new byte[data.length + 64];
            return java.util.Arrays.copyOf(out, deflater.deflate(out));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

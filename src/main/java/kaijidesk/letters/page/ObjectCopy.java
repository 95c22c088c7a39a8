package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Copies objects of one stored file into a new one, under new numbers, each once. */
final class ObjectCopy {
    private final PdfFile file;
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();

    ObjectCopy(PdfFile file) {
        this.file = file;
    }

    /** Whatever refers to that object will refer to the one with this number. */
    void becomes(@Nullable COSBase reference, int number) throws IOException {
        becomes(reference instanceof COSObject object ? object.getKey() : null, number);
    }

    void becomes(@Nullable COSObjectKey key, int number) throws IOException {
        if (key == null) {
            throw new IOException("not as this desk writes it");
        }
        numbers.put(key, number);
    }

    /** The number of a structure's topmost element, as part of a larger document. */
    int part(COSObject top, @Nullable COSBase language) throws IOException {
        int number = file.number();
        becomes(top, number);
        if (!(top.getObject() instanceof COSDictionary element)) {
            throw new IOException("no element");
        }
        StringBuilder out = new StringBuilder("<</S/Part");
        if (language != null) {
            entry(COSName.LANG, language, out);
        }
        for (COSName name : element.keySet()) {
            if (!name.equals(COSName.S) && !name.equals(COSName.LANG)) {
                entry(name, element.getItem(name), out);
            }
        }
        file.object(number, out.append(">>"));
        return number;
    }

    /** Writes an entry of a dictionary. */
    void entry(COSName name, COSBase value, StringBuilder out) throws IOException {
        name(name, out);
        out.append(' ');
        write(value, out);
    }

    /** Writes what stands in the file, or a reference to what lies in it. */
    void write(COSBase value, StringBuilder out) throws IOException {
        switch (value) {
            case COSObject reference -> out.append(PdfText.reference(number(reference)));
            case COSDictionary entries -> {
                out.append("<<");
                for (COSName name : entries.keySet()) {
                    entry(name, entries.getItem(name), out);
                }
                out.append(">>");
            }
            case COSArray several -> {
                out.append('[');
                for (int i = 0; i < several.size(); i++) {
                    write(several.get(i), out);
                    out.append(' ');
                }
                out.append(']');
            }
            case COSName name -> name(name, out);
            case COSString text -> out.append('<').append(text.toHexString()).append('>');
            case COSNumber number -> PdfText.number(out, number.floatValue());
            case COSBoolean truth -> out.append(truth.getValue());
            case COSNull nothing -> out.append("null");
            default -> throw new IOException("not foreseen");
        }
    }

    private int number(COSObject reference) throws IOException {
        Integer known = numbers.get(reference.getKey());
        if (known != null) {
            return known;
        }
        int number = file.number();
        becomes(reference, number);
        StringBuilder out = new StringBuilder();
        if (reference.getObject() instanceof COSStream stream) {
            for (COSName name : stream.keySet()) {
                if (!name.equals(COSName.LENGTH)) {
                    entry(name, stream.getItem(name), out);
                }
            }
            file.stream(number, out.toString(), stream.createRawInputStream().readAllBytes());
        } else {
            write(reference.getObject(), out);
            file.object(number, out);
        }
        return number;
    }

    private static void name(COSName name, StringBuilder out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        name.writePDF(written);
        out.append(written.toString(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}

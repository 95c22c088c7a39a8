package kaijidesk.scans;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small files that ask for much. */
final class Bombs {
    private Bombs() {}

    /** A PNG of that size, all white. */
    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = head();
        DataOutputStream out = new DataOutputStream(bytes);
        chunk(out, "IHDR", header(width, height));
        chunk(out, "IDAT", deflated((long) height * ((width + 7) / 8 + 1) / 16));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** A small picture with a remark of so many letters in few bytes. */
    static byte[] pngText(int letters) throws IOException {
        ByteArrayOutputStream bytes = head();
        DataOutputStream out = new DataOutputStream(bytes);
        chunk(out, "IHDR", header(8, 8));
        byte[] text = deflated(letters);
        byte[] content = new byte[text.length + 3];
        content[0] = 'C';
        System.arraycopy(text, 0, content, 3, text.length);
        chunk(out, "zTXt", content);
        chunk(out, "IDAT", deflated(8 * 2));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** A PDF of one empty page of that size in points. */
    static byte[] pdf(int width, int height) {
        return pdf("[0 0 " + width + " " + height + "]", "", "");
    }

    /** A page with a picture that claims to be huge. */
    static byte[] pdfOfBigPicture() {
        String image =
                "4 0 obj <</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                        + "/ColorSpace/DeviceGray/Length 1>> stream\nx\nendstream endobj\n";
        return pdf(
                "[0 0 595 842]",
                "/Resources <</XObject <</I 4 0 R>>>> /Contents 5 0 R",
                image + stream(5, "q 595 0 0 842 0 0 cm /I Do Q"));
    }

    /** A page that takes for ever to draw. */
    static byte[] pdfOfManyStrokes() {
        String strokes = "0 0 m 595 842 l 0 842 l 595 0 l B* 300 20 50 800 re f ".repeat(1_000);
        StringBuilder forms = new StringBuilder();
        for (int level = 10; level < 16; level++) {
            String inner = level == 15 ? strokes : "/F Do ".repeat(40);
            String dictionary =
                    level == 15 ? "" : "/Resources <</XObject <</F " + (level + 1) + " 0 R>>>>";
            forms.append(level)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox [0 0 595 842]")
                    .append(dictionary)
                    .append("/Length ")
                    .append(inner.length())
                    .append(">> stream\n")
                    .append(inner)
                    .append("\nendstream endobj\n");
        }
        return pdf(
                "[0 0 595 842]",
                "/Resources <</XObject <</F 10 0 R>>>> /Contents 5 0 R",
                forms + stream(5, "/F Do"));
    }

    /** A TIFF of so many pages of 8 by 8 dots. */
    static byte[] tiff(int pages) {
        return tiff(pages, 0);
    }

    /** A TIFF whose second page is followed by its first. */
    static byte[] tiffLoop() {
        return tiff(2, 8 + 8);
    }

    private static byte[] tiff(int pages, int afterLast) {
        int size = 2 + 8 * 12 + 4;
        ByteBuffer file = ByteBuffer.allocate(16 + pages * size).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(16).putLong(0);
        for (int page = 0; page < pages; page++) {
            file.putShort((short) 8);
            int[][] tags = {
                {256, 8}, {257, 8}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {278, 8}, {279, 64}
            };
            for (int[] tag : tags) {
                file.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
            }
            boolean last = page == pages - 1;
            file.putInt(last ? afterLast : file.position() + 4);
        }
        return file.array();
    }

    private static byte[] pdf(String box, String more, String objects) {
        String text =
                "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids [3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox "
                        + box
                        + more
                        + ">> endobj\n"
                        + objects
                        + "trailer <</Root 1 0 R>>\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(int number, String content) {
        return "%d 0 obj <</Length %d>> stream%n%s%nendstream endobj%n"
                .formatted(number, content.length(), content);
    }

    private static ByteArrayOutputStream head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        return bytes;
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /** So many zeros in few bytes. */
    private static byte[] deflated(long zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (long left = zeros; left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(left, some.length));
            }
        }
        return bytes.toByteArray();
    }
}

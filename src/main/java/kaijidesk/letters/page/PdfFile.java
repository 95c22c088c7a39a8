package kaijidesk.letters.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a PDF: objects under their numbers, all but streams packed together, and the table
 * that finds them.
 */
final class PdfFile {
    /** Viewers unpack a whole pack to get at one object. */
    private static final int PACK = 400;

    /** From how many bytes on a stream is deflated. */
    private static final int WORTH_IT = 1024;

    /** The comment of bytes beyond ASCII tells programs that this is no text. */
    private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    private static final String FOOT = "\nendstream\nendobj\n";

    /** Where an object is: at an offset, or in a pack at an index. */
    private record Place(boolean packed, int where, int index) {}

    private final Packer packer;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private final List<Place> places = new ArrayList<>();
    private final StringBuilder heads = new StringBuilder();
    private final Stretches bodies = new Stretches();
    private int packNumber;
    private int packed;

    PdfFile(Packer packer) {
        this.packer = packer;
        places.add(new Place(false, 0, 65535)); // number 0 heads the list of free ones
        write(HEADER);
    }

    /** A number for an object to come. */
    int number() {
        places.add(new Place(false, 0, 0));
        return places.size() - 1;
    }

    /** An object under its number. */
    void object(int number, CharSequence body) {
        if (packed == PACK) {
            closePack();
        }
        if (packed == 0) {
            packNumber = number();
        }
        places.set(number, new Place(true, packNumber, packed++));
        heads.append(number).append(' ').append(bodies.out().length()).append(' ');
        bodies.out().append(body).append('\n');
    }

    /** An object under a new number. */
    int object(CharSequence body) {
        int number = number();
        object(number, body);
        return number;
    }

    /** A stream under a new number; entries are what its dictionary says besides its length. */
    int stream(String entries, byte[] data) {
        int number = number();
        stream(number, entries, data);
        return number;
    }

    /** A stream under a new number, deflated unless it is too short to be worth it. */
    int packed(byte[] data) {
        return data.length < WORTH_IT ? stream("", data) : deflated("", packer.stream(data));
    }

    /** A deflated stream under a new number. */
    int deflated(String entries, byte[] zlib) {
        return stream("/Filter/FlateDecode" + entries, zlib);
    }

    /** A stream under a new number, deflated piece by piece. */
    int deflated(String entries, List<Piece> pieces) {
        int number = number();
        deflated(number, entries, pieces);
        return number;
    }

    private void deflated(int number, String entries, List<Piece> pieces) {
        head(number, "/Filter/FlateDecode" + entries, Packer.length(pieces));
        Packer.join(pieces, out);
        write(FOOT);
    }

    /** A stream under its number. */
    void stream(int number, String entries, byte[] data) {
        head(number, entries, data.length);
        out.writeBytes(data);
        write(FOOT);
    }

    private void head(int number, String entries, int length) {
        places.set(number, new Place(false, out.size(), 0));
        write(number + " 0 obj\n<<" + entries + "/Length " + length + ">>\nstream\n");
    }

    /** Whether many files have the next objects alike. */
    void alike(boolean same) {
        bodies.turn(same);
    }

    private void closePack() {
        String entries = "/Type/ObjStm/N " + packed + "/First " + heads.length();
        List<Stretch> all = new ArrayList<>(bodies.take());
        all.addFirst(new Stretch(heads.toString(), false));
        deflated(packNumber, entries, packer.pieces(all));
        heads.setLength(0);
        packed = 0;
    }

    /**
     * The whole file.
     *
     * @param root number of the catalog
     * @param info number of the information dictionary
     * @param identity the file's identity in hexadecimal digits
     */
    byte[] finish(int root, int info, String identity) {
        closePack();
        int number = number();
        int start = out.size();
        places.set(number, new Place(false, start, 0));
        ByteBuffer table = ByteBuffer.allocate(9 * places.size());
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            table.put((byte) (place.packed() ? 2 : i == 0 ? 0 : 1));
            table.putInt(place.where()).putInt(place.index());
        }
        boolean deflate = table.capacity() >= WORTH_IT;
        StringBuilder entries = new StringBuilder(deflate ? "/Filter/FlateDecode" : "");
        entries.append("/Type/XRef/W[1 4 4]/Size ").append(places.size());
        entries.append("/Root ").append(PdfText.reference(root));
        entries.append("/Info ").append(PdfText.reference(info));
        entries.append("/ID[<").append(identity).append("><").append(identity).append(">]");
        byte[] data = deflate ? packer.stream(table.array()) : table.array();
        stream(number, entries.toString(), data);
        write("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

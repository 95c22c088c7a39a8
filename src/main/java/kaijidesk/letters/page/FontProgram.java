package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deflated font program.
 *
 * @param pieces its bytes
 * @param length how many they inflate to
 */
record FontProgram(List<Piece> pieces, int length) {
    /** What makes the sum of all words of a font come out the same. */
    private static final int WHOLE = 0xB1B0AFBA;

    private record Entry(int checksum, int offset, int length) {}

    /**
     * A program of small tables made for it, tables that are kept ready, and outlines. They follow
     * each other in this order, after the directory.
     */
    static FontProgram of(
            Map<String, byte[]> small, Map<String, FontTable> kept, List<FontTable> outlines) {
        Map<String, Entry> directory = new TreeMap<>();
        int start = 12 + 16 * (small.size() + kept.size() + 1);
        int end =
                small.values().stream()
                        .mapToInt(data -> FontTable.padded(data.length))
                        .reduce(start, Integer::sum);
        ByteBuffer front = ByteBuffer.allocate(end);
        int head = 0;
        int at = start;
        for (Map.Entry<String, byte[]> table : small.entrySet()) {
            byte[] data = table.getValue();
            front.put(at, data);
            head = table.getKey().equals("head") ? at : head;
            directory.put(table.getKey(), new Entry(Sfnt.checksum(data), at, data.length));
            at += FontTable.padded(data.length);
        }
        List<Piece> pieces = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<String, FontTable> table : kept.entrySet()) {
            Entry entry = append(List.of(table.getValue()), at, pieces);
            directory.put(table.getKey(), entry);
            sum += entry.checksum();
            at += entry.length();
        }
        Entry glyf = append(outlines, at, pieces);
        directory.put("glyf", glyf);
        write(directory, front);
        sum += Sfnt.checksum(front.array()) + glyf.checksum();
        front.putInt(head + 8, WHOLE - sum);
        pieces.addFirst(Packer.stored(front.array()));
        return new FontProgram(pieces, at + glyf.length());
    }

    /** The sum of its bytes. */
    int sum() {
        return Packer.sum(pieces);
    }

    private static Entry append(List<FontTable> parts, int at, List<Piece> pieces) {
        int sum = 0;
        int length = 0;
        for (FontTable part : parts) {
            sum += part.checksum();
            length += part.length();
            pieces.add(part.packed());
        }
        return new Entry(sum, at, length);
    }

    private static void write(Map<String, Entry> directory, ByteBuffer front) {
        int power = Integer.highestOneBit(directory.size());
        front.putInt(0x10000).putShort((short) directory.size()).putShort((short) (16 * power));
        front.putShort((short) Integer.numberOfTrailingZeros(power));
        front.putShort((short) (16 * (directory.size() - power)));
        directory.forEach((tag, entry) -> {
            front.put(tag.getBytes(StandardCharsets.ISO_8859_1));
            front.putInt(entry.checksum()).putInt(entry.offset()).putInt(entry.length());
        });
    }
}

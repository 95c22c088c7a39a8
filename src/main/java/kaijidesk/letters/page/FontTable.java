package kaijidesk.letters.page;

import java.util.Arrays;

/**
 * Part of a font program, ready to be laid into one; padded to whole words.
 *
 * @param packed its bytes, deflated
 * @param checksum the sum of its words, as TrueType counts it
 */
record FontTable(Piece packed, int checksum) {
    static FontTable of(byte[] data, Packer packer) {
        byte[] padded = Arrays.copyOf(data, padded(data.length));
        return new FontTable(packer.piece(padded), Sfnt.checksum(padded));
    }

    /** Its padded length. */
    int length() {
        return packed.length();
    }

    static int padded(int length) {
        return length + 3 & ~3;
    }
}

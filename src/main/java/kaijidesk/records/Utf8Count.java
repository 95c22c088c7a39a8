package kaijidesk.records;

/**
 * Counts the characters of three bytes and more that are UTF-8, as all of Japanese is, and the
 * bytes that can't be. Those of two bytes prove nothing: half-width kana of Windows-31J look like
 * them.
 */
final class Utf8Count {
    private long characters;
    private long strays;

    /** How many bytes of the character begun are still to come, of how many. */
    private int missing;

    private int begun;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i]);
        }
    }

    /** Whether the text is UTF-8, but for what is damaged in it. */
    boolean likely() {
        return strays == 0 || characters > strays;
    }

    private void add(byte each) {
        if (missing > 0 && (each & 0xC0) == 0x80) {
            missing--;
            if (missing == 0 && begun > 1) {
                characters++;
            }
            return;
        }
        if (missing > 0) {
            strays++;
            missing = 0;
        }
        if (each >= 0) {
            return;
        }
        begun = following(each & 0xFF);
        missing = begun;
        if (missing == 0) {
            strays++;
        }
    }

    /** How many bytes follow a first one; none when it can't be a first one. */
    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }
}

package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;

/**
 * A stretch of a stream.
 *
 * @param text its bytes as characters
 * @param alike whether many files have it alike
 */
record Stretch(String text, boolean alike) {
    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

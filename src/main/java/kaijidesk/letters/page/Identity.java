package kaijidesk.letters.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's identity: what its pages say, so that the same letter has the same. */
final class Identity {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Identity() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    void add(byte[] said) {
        digest.update(said);
    }

    void add(String said) {
        add(said.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal digits; nothing is added afterwards. */
    String hexadecimal() {
        return HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, LENGTH);
    }
}

package kaijidesk.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What it costs to try one password: the parameters of Argon2id (RFC 9106), recorded with each
 * person so that they can be raised.
 *
 * @param memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes how many lanes
 */
public record PasswordCost(int memory, int passes, int lanes) {
    /** RFC 9106's second choice: 64 MiB, 3 passes; a quarter of a second on the desks we know. */
    public static final PasswordCost USUAL = new PasswordCost(65_536, 3, 4);

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int LENGTH = 32;

    /**
     * @throws IllegalArgumentException when a ring asks for what no desk can do
     */
    public PasswordCost {
        if (lanes < 1
                || lanes > 16
                || passes < 1
                || passes > 64
                || memory < 8 * lanes
                || memory > LARGEST) {
            throw new IllegalArgumentException("parameters of Argon2id out of range");
        }
    }

    /** Whether less than what is usual now: such a person's key is sealed anew on signing in. */
    boolean below(PasswordCost other) {
        return (long) memory * passes < (long) other.memory * other.passes;
    }

    /**
     * The key that a password gives. The password is read in its composed form: an input method may
     * give the same character in two ways.
     */
    byte[] key(char[] password, byte[] salt) {
        byte[] secret = bytes(password);
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memory)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .withSalt(salt)
                            .build());
            byte[] key = new byte[LENGTH];
            argon2.generateBytes(secret, key);
            return key;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] bytes(char[] password) {
        String composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

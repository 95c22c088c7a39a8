package kaijidesk.access;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sealing by what the JDK has: AES-256-GCM under a key, and X25519 (DHKEM, RFC 9180) to somebody
 * whose password isn't at hand.
 */
final class Sealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    /** Nonce, then what was sealed; opens only together with the same purpose. */
    static byte[] seal(byte[] key, String purpose, byte[] content) {
        byte[] nonce = random(NONCE);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, key, nonce, purpose, content, 0);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /**
     * @throws WrongKey when the key or the purpose is another, or the bytes were changed
     */
    static byte[] open(byte[] key, String purpose, byte[] sealed) throws WrongKey {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new WrongKey();
        }
        try {
            return gcm(
                    Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), purpose, sealed, NONCE);
        } catch (IllegalStateException e) {
            throw new WrongKey();
        }
    }

    private static byte[] gcm(
            int mode, byte[] key, byte[] nonce, String purpose, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("can't be sealed or opened", e);
        }
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has X25519", e);
        }
    }

    /** What only the holder of the private key opens: length of the encapsulation, it, sealed. */
    static byte[] sealTo(byte[] publicKey, String purpose, byte[] content) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("X25519")
                            .generatePublic(new X509EncodedKeySpec(publicKey));
            KEM.Encapsulated shared =
                    KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate(0, 32, "AES");
            byte[] capsule = shared.encapsulation();
            byte[] sealed = seal(shared.key().getEncoded(), purpose, content);
            byte[] all = Arrays.copyOf(capsule, capsule.length + sealed.length);
            System.arraycopy(sealed, 0, all, capsule.length, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("can't be sealed to a key", e);
        }
    }

    /** An X25519 encapsulation has 32 bytes. */
    static byte[] openWith(byte[] privateKey, String purpose, byte[] sealed) throws WrongKey {
        if (sealed.length < 32) {
            throw new WrongKey();
        }
        try {
            PrivateKey key =
                    KeyFactory.getInstance("X25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            SecretKey shared =
                    KEM.getInstance("DHKEM")
                            .newDecapsulator(key)
                            .decapsulate(Arrays.copyOf(sealed, 32), 0, 32, "AES");
            return open(
                    shared.getEncoded(), purpose, Arrays.copyOfRange(sealed, 32, sealed.length));
        } catch (GeneralSecurityException e) {
            throw new WrongKey();
        }
    }

    /** HMAC-SHA256. */
    static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

package kaijidesk.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What an office keeps secret: the key of its file, the key of its history's chain and the seed of
 * the key that signs anchors. Three times 32 bytes, random, the same for everybody who may enter.
 */
public final class OfficeSecrets {
    /** Length of each secret in bytes. */
    static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] all;

    OfficeSecrets(byte[] all) {
        if (all.length != 3 * LENGTH) {
            throw new IllegalArgumentException("an office has three secrets of 32 bytes");
        }
        this.all = all.clone();
    }

    /** New ones. */
    public static OfficeSecrets random() {
        byte[] all = new byte[3 * LENGTH];
        RANDOM.nextBytes(all);
        return new OfficeSecrets(all);
    }

    /** The same, but for a file that isn't encrypted: its key is all zero. */
    public OfficeSecrets withoutFileKey() {
        byte[] changed = all.clone();
        Arrays.fill(changed, 0, LENGTH, (byte) 0);
        return new OfficeSecrets(changed);
    }

    /** The same with a new key for the file; history and anchors go on. */
    public OfficeSecrets withNewFileKey() {
        byte[] changed = all.clone();
        System.arraycopy(random().all, 0, changed, 0, LENGTH);
        return new OfficeSecrets(changed);
    }

    /** Whether the file is encrypted. */
    public boolean encrypted() {
        for (int i = 0; i < LENGTH; i++) {
            if (all[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The key of the database file, in hexadecimal digits: H2 takes characters. */
    public char[] fileKey() {
        return HexFormat.of().formatHex(all, 0, LENGTH).toCharArray();
    }

    /** The key of the history's chain. */
    public byte[] trailKey() {
        return Arrays.copyOfRange(all, LENGTH, 2 * LENGTH);
    }

    /** The seed of the key that signs anchors. */
    public byte[] anchorSeed() {
        return Arrays.copyOfRange(all, 2 * LENGTH, 3 * LENGTH);
    }

    /** A mark over what lies beside the file: nobody else can make one. */
    public byte[] mark(String purpose, byte[] content) {
        return Sealing.mac(
                Sealing.mac(trailKey(), purpose.getBytes(StandardCharsets.UTF_8)), content);
    }

    byte[] bytes() {
        return all.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeSecrets secrets
                && java.security.MessageDigest.isEqual(all, secrets.all);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trailKey());
    }

    /** Says nothing. */
    @Override
    public String toString() {
        return "OfficeSecrets";
    }
}

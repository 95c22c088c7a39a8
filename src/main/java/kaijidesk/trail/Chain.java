package kaijidesk.trail;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keyed hashes of a history: HMAC-SHA256, each over a name of its purpose and its fields, so
 * that none can stand for another. For one thread.
 */
public final class Chain {
    private static final String HMAC = "HmacSHA256";
    private static final int ID_BYTES = 8;

    private final Mac mac;
    private final byte[] nothing;

    Chain(byte[] trailKey) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(trailKey, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
        nothing = of("nothing");
    }

    /** What stands before the first entry. */
    public byte[] genesis() {
        return of("genesis");
    }

    /** An entry's MAC: over that of the entry before, and all that the chain holds of it. */
    public byte[] next(byte[] previous, TrailEntry entry) {
        return mac(new Canonical().text("entry").bytes(previous).bytes(entry.canonical()));
    }

    /**
     * The digest of what was entered. Without the salt nobody can guess what it was, not even with
     * the key: once both are destroyed, the digest alone stays.
     */
    public byte[] digest(byte[] salt, String content) {
        return mac(new Canonical().text("content").bytes(salt).text(content));
    }

    /** The digest where nothing was entered. */
    public byte[] nothing() {
        return nothing.clone();
    }

    /** Shows that a head was written by who has the key. */
    public byte[] seal(long entries, byte[] last) {
        return mac(new Canonical().text("head").number(entries).bytes(last));
    }

    /** Whether a head is as it was written. */
    public boolean sealed(TrailHead head) {
        return same(head.seal(), seal(head.entries(), head.mac()));
    }

    /** Names the office whose history it is; tells nothing of the key. */
    public String officeId() {
        return HexFormat.of().formatHex(of("office"), 0, ID_BYTES);
    }

    /** Whether two hashes are the same, in a time that tells nothing of them. */
    static boolean same(byte @Nullable [] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private byte[] of(String purpose) {
        return mac(new Canonical().text(purpose));
    }

    private byte[] mac(Canonical fields) {
        return mac.doFinal(fields.end());
    }
}

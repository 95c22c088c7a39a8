package kaijidesk.trail;

import java.util.Arrays;

/**
 * The secrets behind an office's history. Whoever has them can write a history that looks true, so
 * they never lie beside it in the open.
 */
public final class TrailKeys {
    /** Bytes of each secret. */
    public static final int LENGTH = 32;

    /** Of an office whose secrets aren't sealed: its history shows mistakes, not forgery. */
    public static final TrailKeys UNSEALED = unsealed();

    private final byte[] trailKey;
    private final byte[] anchorSeed;

    /**
     * @param trailKey keys the chain
     * @param anchorSeed the seed of the Ed25519 key that signs anchors
     * @throws IllegalArgumentException when one of them hasn't {@value #LENGTH} bytes
     */
    public TrailKeys(byte[] trailKey, byte[] anchorSeed) {
        if (trailKey.length != LENGTH || anchorSeed.length != LENGTH) {
            throw new IllegalArgumentException("a secret of the history has 32 bytes");
        }
        this.trailKey = trailKey.clone();
        this.anchorSeed = anchorSeed.clone();
    }

    /** The chain by these keys; for one thread. */
    public Chain chain() {
        return new Chain(trailKey);
    }

    /** Who signs anchors, and knows its own. */
    public AnchorSigner signer() {
        return new AnchorSigner(anchorSeed, chain().officeId());
    }

    private static TrailKeys unsealed() {
        byte[] key = new byte[LENGTH];
        byte[] seed = new byte[LENGTH];
        Arrays.fill(key, (byte) 1);
        Arrays.fill(seed, (byte) 2);
        return new TrailKeys(key, seed);
    }
}

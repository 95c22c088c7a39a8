package kaijidesk.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Optional;

/** Signs an office's anchors, and knows them again. */
public final class AnchorSigner {
    private static final String ED25519 = "Ed25519";

    private final KeyPair keys;
    private final String office;

    AnchorSigner(byte[] seed, String office) {
        this.keys = keys(seed);
        this.office = office;
    }

    /** The anchor of a history that ends so. */
    public Anchor sign(TrailHead head, Instant at) {
        Anchor unsigned = anchor(head, at, new byte[0]);
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(keys.getPrivate());
            signature.update(unsigned.text().getBytes(StandardCharsets.UTF_8));
            return anchor(head, at, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with Ed25519", e);
        }
    }

    private Anchor anchor(TrailHead head, Instant at, byte[] signature) {
        byte[] key = keys.getPublic().getEncoded();
        return new Anchor(office, head.entries(), head.mac(), at, key, signature);
    }

    /** What is wrong with an anchor itself; {@link AnchorVerdict#HOLDS} when nothing is. */
    public AnchorVerdict genuine(Anchor anchor) {
        if (!anchor.office().equals(office)) {
            return AnchorVerdict.OTHER_OFFICE;
        }
        return signed(anchor) ? AnchorVerdict.HOLDS : AnchorVerdict.FORGED;
    }

    /**
     * What a genuine anchor says of a history.
     *
     * @param there the MAC of the entry at which the history ended then; empty when it isn't there
     */
    public AnchorVerdict compare(Anchor anchor, Optional<byte[]> there) {
        AnchorVerdict genuine = genuine(anchor);
        if (genuine != AnchorVerdict.HOLDS) {
            return genuine;
        }
        return there.map(mac -> Chain.same(mac, anchor.mac()))
                .map(same -> same ? AnchorVerdict.HOLDS : AnchorVerdict.DIFFERS)
                .orElse(AnchorVerdict.ROLLED_BACK);
    }

    private boolean signed(Anchor anchor) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            // by our own key, whichever the file names
            signature.initVerify(keys.getPublic());
            signature.update(anchor.text().getBytes(StandardCharsets.UTF_8));
            return signature.verify(anchor.signature());
        } catch (GeneralSecurityException e) {
            // such as a signature of another length
            return false;
        }
    }

    private static KeyPair keys(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** An Ed25519 key is made of 32 random bytes and nothing else; these ones aren't random. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}

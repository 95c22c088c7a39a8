package kaijidesk.access;

import java.security.KeyPair;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may enter, as the ring keeps it. The password's key seals a private key of the
 * person's own, and the office's secrets are sealed to its public half: so the office's key can be
 * changed without anybody's password.
 *
 * @param name the person's name, or the ring's own word for the recovery code
 * @param cost what the password's key costs
 * @param salt of the password
 * @param privateKey sealed by the password's key
 * @param publicKey in the JDK's encoding
 * @param secrets the office's secrets, sealed to the public key
 * @param next those that will hold once the file was encrypted anew; null unless that is under way
 */
record Holder(
        String name,
        PasswordCost cost,
        byte[] salt,
        byte[] privateKey,
        byte[] publicKey,
        byte[] secrets,
        byte @Nullable [] next) {
    private static final String PRIVATE = "private key of ";
    private static final String SECRETS = "secrets for ";
    private static final int SALT = 16;

    static Holder of(String name, char[] password, PasswordCost cost, OfficeSecrets secrets) {
        byte[] salt = Sealing.random(SALT);
        KeyPair pair = Sealing.pair();
        byte[] publicKey = pair.getPublic().getEncoded();
        return new Holder(
                name,
                cost,
                salt,
                Sealing.seal(
                        cost.key(password, salt), PRIVATE + name, pair.getPrivate().getEncoded()),
                publicKey,
                Sealing.sealTo(publicKey, SECRETS + name, secrets.bytes()),
                null);
    }

    /** The same person by another password or cost; the key pair is the same. */
    Holder by(byte[] opened, char[] password, PasswordCost other) {
        byte[] fresh = Sealing.random(SALT);
        byte[] sealed = Sealing.seal(other.key(password, fresh), PRIVATE + name, opened);
        return new Holder(name, other, fresh, sealed, publicKey, secrets, next);
    }

    Holder withNext(OfficeSecrets secrets) {
        return new Holder(
                name,
                cost,
                salt,
                privateKey,
                publicKey,
                this.secrets,
                Sealing.sealTo(publicKey, SECRETS + name, secrets.bytes()));
    }

    /** With one set of secrets only: the next ones, or those that hold now. */
    Holder settled(boolean onNext) {
        byte[] kept = onNext && next != null ? next : secrets;
        return new Holder(name, cost, salt, privateKey, publicKey, kept, null);
    }

    byte[] open(char[] password) throws WrongKey {
        return Sealing.open(cost.key(password, salt), PRIVATE + name, privateKey);
    }

    OfficeSecrets secrets(byte[] opened) throws WrongKey {
        return new OfficeSecrets(Sealing.openWith(opened, SECRETS + name, secrets));
    }

    @Nullable OfficeSecrets next(byte[] opened) throws WrongKey {
        return next == null
                ? null
                : new OfficeSecrets(Sealing.openWith(opened, SECRETS + name, next));
    }
}

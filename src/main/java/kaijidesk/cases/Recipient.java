package kaijidesk.cases;

import java.util.Optional;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RightsHolder;

/**
 * To whom a letter goes: what is registered at the moment of issue, byte for byte.
 *
 * @param name the registered name
 * @param postalCode such as 184-0004, empty when the letter goes by e-mail only
 * @param address the registered address, empty when the letter goes by e-mail only
 * @param organisation whether it is an organisation, which is addressed otherwise than a person
 */
public record Recipient(String name, String postalCode, String address, boolean organisation) {
    /** A person. */
    public Recipient(String name, String postalCode, String address) {
        this(name, postalCode, address, false);
    }

    static Recipient byPost(MemberSnapshot snapshot) {
        return new Recipient(snapshot.name(), snapshot.postalCode(), snapshot.address());
    }

    static Recipient byMail(MemberSnapshot snapshot) {
        return new Recipient(snapshot.name(), "", "");
    }

    /** To whom the letters of a case go as things are registered now; empty when nothing is. */
    public static Optional<Recipient> now(CaseFile file, Circumstances circumstances) {
        return file.claim() == null
                ? Registered.now(circumstances.records().applicant(), circumstances)
                        .map(Recipient::byPost)
                : Optional.ofNullable(circumstances.surroundings().rightsHolder())
                        .map(Recipient::of);
    }

    /** Who applied: the registered member, or the rights holder of the operator's list. */
    static Recipient of(CaseFile file, Circumstances circumstances) {
        return file.claim() == null
                ? byPost(Registered.applicant(circumstances))
                : of(Registered.rightsHolder(circumstances));
    }

    /** A rights holder, at the address of the operator's list (R4.04). */
    static Recipient of(RightsHolder holder) {
        return new Recipient(holder.name(), holder.postalCode(), holder.address(), true);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Recipient";
    }
}

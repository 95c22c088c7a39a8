package kaijidesk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaijidesk.cases.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The office's key ring as it lies beside the database: everybody's seal of the office's secrets,
 * and the recovery code's. It tells nothing without a password; a mark over all of it, keyed by the
 * secrets, shows whether somebody else changed it.
 */
public final class KeyRing {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int VERSION = 1;
    private static final byte[] MARK = "key ring".getBytes(StandardCharsets.UTF_8);

    /** The ring's own word for the holder of the recovery code: no person has an empty name. */
    static final String RECOVERY = "";

    /** As it is written. */
    private record Document(int version, String office, List<Holder> holders, byte[] mark) {}

    private final String office;
    private final List<Holder> holders;
    private final byte[] mark;

    private KeyRing(String office, List<Holder> holders, byte[] mark) {
        this.office = office;
        this.holders = List.copyOf(holders);
        this.mark = mark.clone();
    }

    /** A ring of an office that begins, with its first person and the recovery code. */
    public static Unlocked begin(
            Person person,
            char[] password,
            RecoveryCode recovery,
            PasswordCost cost,
            OfficeSecrets secrets) {
        List<Holder> holders =
                List.of(
                        Holder.of(person.name(), password, cost, secrets),
                        Holder.of(RECOVERY, recovery.characters(), cost, secrets));
        KeyRing ring = marked(UUID.randomUUID().toString(), holders, secrets);
        return new Unlocked(ring, person, secrets, null);
    }

    /** The office's own name for itself, random. */
    public String office() {
        return office;
    }

    /** Who may enter. */
    public List<Person> people() {
        return holders.stream()
                .filter(holder -> !holder.name().equals(RECOVERY))
                .map(holder -> new Person(holder.name()))
                .toList();
    }

    /**
     * Opens the ring by a person's password.
     *
     * @throws CannotEnter when there is no such person or the password is another, or when the ring
     *     was tampered with
     */
    public Unlocked unlock(Person person, char[] password, PasswordCost cost) throws CannotEnter {
        Optional<Holder> found = holder(person);
        if (found.isEmpty()) {
            // takes as long as a wrong password: who has an account isn't told
            cost.key(password, Sealing.random(16));
            throw new CannotEnter(CannotEnter.Reason.WRONG);
        }
        return unlock(found.get(), new Person(found.get().name()), password);
    }

    /**
     * Opens the ring by the recovery code, for somebody who then gets a new password.
     *
     * @throws CannotEnter when the code is another, or when the ring was tampered with
     */
    public Unlocked recover(RecoveryCode code, Person person) throws CannotEnter {
        Holder holder =
                holders.stream()
                        .filter(each -> each.name().equals(RECOVERY))
                        .findFirst()
                        .orElseThrow();
        return unlock(holder, person, code.characters());
    }

    private Unlocked unlock(Holder holder, Person person, char[] password) throws CannotEnter {
        byte[] opened;
        try {
            opened = holder.open(password);
        } catch (WrongKey e) {
            throw new CannotEnter(CannotEnter.Reason.WRONG);
        }
        try {
            OfficeSecrets secrets = holder.secrets(opened);
            if (!markedBy(secrets)) {
                throw new CannotEnter(CannotEnter.Reason.TAMPERED);
            }
            return new Unlocked(this, person, secrets, holder.next(opened));
        } catch (WrongKey e) {
            throw new CannotEnter(CannotEnter.Reason.TAMPERED);
        }
    }

    /** Whether it is as the program wrote it for an office with these secrets. */
    public boolean markedBy(OfficeSecrets secrets) {
        return MessageDigest.isEqual(mark, mark(office, holders, secrets));
    }

    /** Whether those bytes are a ring that the program wrote for an office with these secrets. */
    public static boolean sound(byte[] written, OfficeSecrets secrets) {
        KeyRing ring = read(written);
        return ring != null && ring.markedBy(secrets);
    }

    Optional<Holder> holder(Person person) {
        return holders.stream()
                .filter(holder -> !holder.name().equals(RECOVERY))
                .filter(holder -> new Person(holder.name()).sameAs(person))
                .findFirst();
    }

    List<Holder> holders() {
        return holders;
    }

    KeyRing with(List<Holder> changed, OfficeSecrets secrets) {
        return marked(office, changed, secrets);
    }

    private static KeyRing marked(String office, List<Holder> holders, OfficeSecrets secrets) {
        return new KeyRing(office, holders, mark(office, holders, secrets));
    }

    /** The key of the chain marks it: that one stays when the file's key changes. */
    private static byte[] mark(String office, List<Holder> holders, OfficeSecrets secrets) {
        byte[] key = Sealing.mac(secrets.trailKey(), MARK);
        return Sealing.mac(
                key, JSON.writeValueAsBytes(new Document(VERSION, office, holders, new byte[0])));
    }

    byte[] written() {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Document(VERSION, office, holders, mark));
    }

    /** The ring in those bytes; null when they hold none. */
    static @Nullable KeyRing read(byte[] written) {
        try {
            Document document = JSON.readValue(written, Document.class);
            boolean whole =
                    document.version() == VERSION
                            && document.holders().stream().anyMatch(KeyRing::recovery);
            return whole
                    ? new KeyRing(document.office(), document.holders(), document.mark())
                    : null;
        } catch (tools.jackson.core.JacksonException | NullPointerException e) {
            return null;
        }
    }

    private static boolean recovery(Holder holder) {
        return holder.name().equals(RECOVERY);
    }
}

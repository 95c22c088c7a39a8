package kaijidesk.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.ui.base.Office;

/**
 * The way into one office. All of it but {@link #begun} and {@link #guests} is slow and runs off
 * the FX thread; what goes wrong is shown through {@code Failures}.
 */
public interface Entrance {
    /**
     * What is told once: the only other way in.
     *
     * @param code in groups, as it is typed again
     * @param sheet the same as PDF, to be printed
     */
    record Recovery(String code, byte[] sheet) {
        public Recovery {
            sheet = sheet.clone();
        }

        @Override
        public byte[] sheet() {
            return sheet.clone();
        }
    }

    /**
     * Somebody of a demo office, with a password that is no secret.
     *
     * @param person by whose name acts are kept
     * @param role what they are
     * @param password theirs
     */
    record Guest(Person person, Role role, String password) {}

    /** Whether there is an office to sign in to. */
    boolean begun();

    /** Begins it; the person becomes its administrator. */
    Recovery begin(Person person, char[] password) throws Exception;

    /** Signs a person in. */
    Office enter(Person person, char[] password) throws Exception;

    /** Gives a person a new password by the recovery code. */
    Recovery recover(String code, Person person, char[] password) throws Exception;

    /** Encrypts the office by a new key, while nobody is in it; told the share that is done. */
    void changeKey(Person person, char[] password, DoubleConsumer share) throws Exception;

    /** Puts a backup's office here, where none is; told the share that is done. */
    default void restore(Path backup, Person person, char[] password, DoubleConsumer share)
            throws Exception {}

    /** When the last backup was made; empty when there is none. Quick: it reads names only. */
    default Optional<Instant> lastBackup() {
        return Optional.empty();
    }

    /** Whoever may try a demo office; nobody where the data are real. */
    default List<Guest> guests() {
        return List.of();
    }
}

package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import kaijidesk.access.Attempts;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.PasswordCost;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.Unlocked;
import kaijidesk.cases.Person;

/** The keys of an open office, in the ring beside its file. */
final class RingKeys implements PeopleDesk.Keys {
    private final KeyRingFile file;
    private final Attempts attempts;
    private final PasswordCost cost;
    private final Clock clock;
    private Unlocked unlocked;

    RingKeys(Path folder, Unlocked unlocked, PasswordCost cost, Clock clock) {
        this.file = new KeyRingFile(folder);
        this.attempts = new Attempts(folder);
        this.unlocked = unlocked;
        this.cost = cost;
        this.clock = clock;
    }

    @Override
    public synchronized void add(Person person, char[] password) throws CannotEnter {
        write(unlocked.with(person, password, cost));
    }

    @Override
    public synchronized void remove(Person person) throws CannotEnter {
        write(unlocked.without(person));
    }

    @Override
    public synchronized void change(Person person, char[] old, char[] password) throws CannotEnter {
        confirm(person, old);
        write(unlocked.withPassword(old, password, cost));
    }

    @Override
    public synchronized void confirm(Person person, char[] password) throws CannotEnter {
        // however the name is spelt: the delay after failures is one person's
        Person known =
                unlocked.ring().people().stream().filter(person::sameAs).findFirst().orElse(person);
        attempts.check(known, clock.instant());
        try {
            unlocked.ring().unlock(known, password, cost);
            attempts.entered(known);
        } catch (CannotEnter e) {
            attempts.failed(known, clock.instant());
            throw e;
        }
    }

    @Override
    public synchronized RecoveryCode newRecovery() throws CannotEnter {
        RecoveryCode code = RecoveryCode.random();
        write(unlocked.withRecovery(code, cost));
        return code;
    }

    private void write(Unlocked changed) throws CannotEnter {
        file.write(changed.ring());
        unlocked = changed;
    }
}

package kaijidesk.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import kaijidesk.access.Attempts;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRing;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.PasswordCost;
import kaijidesk.access.PasswordRule;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.Unlocked;
import kaijidesk.cases.Account;
import kaijidesk.cases.Person;
import kaijidesk.letters.LetterPress;
import kaijidesk.regime.Profile;
import kaijidesk.store.FileKeys;
import kaijidesk.store.OfficeLock;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Progress;
import kaijidesk.store.Store;
import kaijidesk.trail.AnchorVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The way into an office: who comes gives a name and a password; they open the key ring, and what
 * it holds opens the file. Whoever begins an office becomes its first administrator.
 */
public final class OfficeDoor {
    private static final Person RECOVERY = new Person("*");
    private static final Person NOBODY = new Person("?");

    private final Path folder;
    private final Profile begin;
    private final LetterPress press;
    private final Clock clock;
    private final PasswordCost cost;
    private final KeyRingFile ringFile;
    private final FileKeys fileKeys;

    /**
     * The door of the office in a folder.
     *
     * @param begin the profile a new office begins with
     * @param cost what trying a password is to cost
     */
    public OfficeDoor(
            Path folder, Profile begin, LetterPress press, Clock clock, PasswordCost cost) {
        this.folder = folder;
        this.begin = begin;
        this.press = press;
        this.clock = clock;
        this.cost = cost;
        this.ringFile = new KeyRingFile(folder);
        this.fileKeys = new FileKeys(folder);
    }

    /** What lies in the folder. */
    public enum State {
        /** Nothing: an office can be begun. */
        EMPTY,
        /** An office from before people signed in, in clear; beginning it keeps all of it. */
        IN_CLEAR,
        /** An office to sign in to. */
        BEGUN
    }

    /** What lies in the folder. */
    public State state() {
        if (ringFile.exists()) {
            return State.BEGUN;
        }
        return Files.exists(folder.resolve("office.mv.db")) ? State.IN_CLEAR : State.EMPTY;
    }

    /**
     * Begins the office, or keys of one that lies there in clear.
     *
     * @param person becomes its administrator
     * @param progress follows the encryption of what lies there; it can't be stopped
     * @return the code of the recovery sheet: the only other way in
     * @throws CannotPeople when nobody may have such a password
     * @throws CannotEnter when it was begun already, or the folder can't be written
     * @throws OfficeUnavailable when what lies there can't be opened
     */
    public RecoveryCode begin(Person person, char[] password, Progress progress)
            throws CannotDo, CannotEnter, OfficeUnavailable {
        if (state() == State.BEGUN) {
            throw new CannotEnter(CannotEnter.Reason.BEGUN);
        }
        if (!PasswordRule.takes(password, person)) {
            throw new CannotPeople(Account.weakPassword(PasswordRule.SHORTEST));
        }
        try (OfficeLock lock = OfficeLock.take(folder)) {
            return begun(person, password, progress);
        }
    }

    private RecoveryCode begun(Person person, char[] password, Progress progress)
            throws CannotEnter, OfficeUnavailable {
        State state = state();
        if (state == State.BEGUN) {
            throw new CannotEnter(CannotEnter.Reason.BEGUN);
        }
        RecoveryCode recovery = RecoveryCode.random();
        OfficeSecrets secrets = OfficeSecrets.random();
        Unlocked begun;
        if (state == State.IN_CLEAR) {
            // it must be an office, and nobody else's at the moment, before anything is written
            Store.check(folder, secrets.withoutFileKey());
            begun =
                    KeyRing.begin(person, password, recovery, cost, secrets.withoutFileKey())
                            .withNext(secrets);
        } else {
            begun = KeyRing.begin(person, password, recovery, cost, secrets);
        }
        Unlocked settled = fileKeys.begin(begun, progress);
        try (Desk desk = open(settled)) {
            desk.signIns().administrator(person);
        }
        return recovery;
    }

    /**
     * Signs a person in.
     *
     * @throws CannotEnter when the name or the password is wrong, or it isn't the time to try again
     * @throws OfficeUnavailable when the office can't be opened
     */
    public Desk enter(Person person, char[] password) throws CannotEnter, OfficeUnavailable {
        return entered(lock -> {
            int failures = new Attempts(folder).count(counted(ringFile.read(), person));
            Unlocked unlocked = unlock(person, password);
            Desk desk = open(unlocked, List.of(unlocked.person()), lock);
            try {
                return welcomed(desk, unlocked, failures);
            } catch (CannotEnter | RuntimeException e) {
                desk.close();
                throw e;
            }
        });
    }

    private Desk welcomed(Desk desk, Unlocked unlocked, int failures) throws CannotEnter {
        SignIns signIns = desk.signIns();
        if (!signIns.administered()) {
            // whoever began it was cut off before it was written who they are
            signIns.administrator(unlocked.person());
        }
        if (signIns.role(unlocked.person()).isEmpty()) {
            throw new CannotEnter(CannotEnter.Reason.CLOSED);
        }
        if (!ringFile.whole()) {
            ringFile.write(unlocked.ring());
        }
        DailyAnchors anchors = new DailyAnchors(folder, desk.trail(), clock);
        desk.trail().anchorAtStart(anchors.latest());
        signIns.came(unlocked.person(), failures);
        if (desk.trail().anchorAtStart() == AnchorVerdict.HOLDS) {
            anchors.today();
        }
        return desk;
    }

    /** What is done at the door with the lock, which the desk that comes of it keeps. */
    private interface Entry {
        Desk with(OfficeLock lock) throws CannotEnter, OfficeUnavailable;
    }

    private Desk entered(Entry entry) throws CannotEnter, OfficeUnavailable {
        OfficeLock lock = taken();
        boolean in = false;
        try {
            Desk desk = entry.with(lock);
            in = true;
            return desk;
        } finally {
            if (!in) {
                lock.close();
            }
        }
    }

    /** Of an office only: a folder without one stays as it is. */
    private OfficeLock taken() throws CannotEnter, OfficeUnavailable {
        if (!ringFile.exists()) {
            throw new CannotEnter(CannotEnter.Reason.NOT_BEGUN);
        }
        return OfficeLock.take(folder);
    }

    /**
     * Gives a person a new password by the recovery code, and makes them an administrator: for when
     * nobody can enter any more.
     *
     * @return the code of the next recovery sheet
     */
    public RecoveryCode recover(RecoveryCode code, Person person, char[] password)
            throws CannotDo, CannotEnter, OfficeUnavailable {
        if (!PasswordRule.takes(password, person)) {
            throw new CannotPeople(Account.weakPassword(PasswordRule.SHORTEST));
        }
        try (OfficeLock lock = taken()) {
            Unlocked unlocked = fileKeys.settle(recovered(code, person));
            RecoveryCode next = RecoveryCode.random();
            Unlocked changed =
                    unlocked.with(unlocked.person(), password, cost).withRecovery(next, cost);
            // the sheet is spent only once the office was seen to open
            try (Desk desk = open(unlocked)) {
                desk.signIns().administrator(unlocked.person());
                ringFile.write(changed.ring());
            }
            new Attempts(folder).entered(unlocked.person());
            return next;
        }
    }

    private Unlocked recovered(RecoveryCode code, Person person) throws CannotEnter {
        Attempts attempts = new Attempts(folder);
        attempts.check(RECOVERY, clock.instant());
        CannotEnter first = null;
        for (KeyRing ring : ringFile.all()) {
            try {
                Unlocked unlocked = ring.recover(code, known(ring, person));
                attempts.entered(RECOVERY);
                return unlocked;
            } catch (CannotEnter e) {
                first = first == null ? e : first;
            }
        }
        attempts.failed(RECOVERY, clock.instant());
        throw first == null ? new CannotEnter(CannotEnter.Reason.UNREADABLE) : first;
    }

    /**
     * Encrypts the file by a new key, while nobody has it open.
     *
     * @param progress follows it, and may stop it; the old key then goes on
     * @throws NotAllowed when the person is no administrator
     */
    public void changeKey(Person person, char[] password, Progress progress)
            throws CannotEnter, OfficeUnavailable {
        try (OfficeLock lock = taken()) {
            Unlocked unlocked = unlock(person, password);
            try (Desk desk = open(unlocked)) {
                desk.signIns().mayChangeKey(unlocked.person());
            }
            Unlocked after = fileKeys.rotate(unlocked, progress);
            if (!after.secrets().equals(unlocked.secrets())) {
                try (Desk desk = open(after)) {
                    desk.signIns().changedKey(after.person());
                }
            }
        }
    }

    /**
     * Signs in somebody beside whom another person sits, each by their own password: for a story
     * that several people tell at one desk.
     *
     * @throws CannotEnter when one of them can't enter
     */
    public Desk enter(Person person, char[] password, Person other, char[] otherPassword)
            throws CannotEnter, OfficeUnavailable {
        return entered(lock -> {
            unlock(other, otherPassword);
            return open(unlock(person, password), List.of(person, other), lock);
        });
    }

    /** The moment of the latest backup in the office's own folder, for who hasn't signed in yet. */
    public Optional<Instant> lastBackup() {
        return new BackupFolder(folder.resolve("backups"))
                .all().stream().map(SavedBackup::moment).findFirst();
    }

    /**
     * Restores an office from a backup into this folder, which must have none. It is opened, read
     * and compared before it takes its place; nothing stays of what failed.
     *
     * @param password as it was when the backup was made
     * @param progress is asked whether it goes on
     * @return false when it was stopped
     * @throws NotAllowed when the person's role of then may not restore
     */
    public boolean restore(Path backup, Person person, char[] password, DoublePredicate progress)
            throws CannotBackUp, CannotEnter, OfficeUnavailable {
        return new Restoring(folder, cost)
                .from(
                        backup,
                        person,
                        password,
                        progress,
                        beside -> {
                            OfficeDoor door = new OfficeDoor(beside, begin, press, clock, cost);
                            try (Desk desk = door.enter(person, password)) {
                                desk.backups().allowed();
                                desk.outbox().restored(person);
                            }
                        });
    }

    /** For something short, while the lock is held anyway. */
    private Desk open(Unlocked unlocked) throws OfficeUnavailable {
        return open(unlocked, List.of(unlocked.person()), null);
    }

    private Desk open(Unlocked unlocked, List<Person> present, @Nullable OfficeLock lock)
            throws OfficeUnavailable {
        Store store = Store.open(folder, unlocked.secrets());
        Desk desk =
                Desk.begin(
                        store,
                        Gate.of(present),
                        new RingKeys(folder, unlocked, cost, clock),
                        begin,
                        press,
                        clock);
        if (lock != null) {
            store.keep(lock);
        }
        return desk;
    }

    private Unlocked unlock(Person person, char[] password) throws CannotEnter, OfficeUnavailable {
        Person counted = counted(ringFile.read(), person);
        Attempts attempts = new Attempts(folder);
        attempts.check(counted, clock.instant());
        Unlocked unlocked = unlocked(person, password, attempts, counted);
        attempts.entered(counted);
        Unlocked settled = fileKeys.settle(unlocked);
        if (settled.below(cost)) {
            settled = settled.withPassword(password, password, cost);
            ringFile.write(settled.ring());
        }
        return settled;
    }

    /** By the ring, or by its copy where the ring was damaged since. */
    private Unlocked unlocked(Person person, char[] password, Attempts attempts, Person counted)
            throws CannotEnter {
        CannotEnter first = null;
        List<KeyRing> rings = ringFile.whole() ? List.of(ringFile.read()) : ringFile.all();
        for (KeyRing ring : rings) {
            try {
                return ring.unlock(known(ring, person), password, cost);
            } catch (CannotEnter e) {
                first = first == null ? e : first;
            }
        }
        if (first == null) {
            throw new CannotEnter(CannotEnter.Reason.UNREADABLE);
        }
        if (first.reason() == CannotEnter.Reason.WRONG) {
            attempts.failed(counted, clock.instant());
        }
        throw first;
    }

    /**
     * Whoever isn't known is one and the same: what they typed, a password in the wrong field
     * perhaps, is written nowhere.
     */
    private static Person counted(KeyRing ring, Person person) {
        return ring.people().stream().filter(person::sameAs).findFirst().orElse(NOBODY);
    }

    /** However the name is spelt: the delay after failures is one person's. */
    private static Person known(KeyRing ring, Person person) {
        return ring.people().stream().filter(person::sameAs).findFirst().orElse(person);
    }
}

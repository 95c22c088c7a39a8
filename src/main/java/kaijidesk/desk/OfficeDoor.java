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
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Progress;
import kaijidesk.store.Store;
import kaijidesk.trail.AnchorVerdict;

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
     * Who may enter, for the person to choose from.
     *
     * @throws CannotEnter when the ring can't be read
     */
    public List<Person> people() throws CannotEnter {
        return ringFile.exists() ? ringFile.read().people() : List.of();
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
        State state = state();
        if (state == State.BEGUN) {
            throw new CannotEnter(CannotEnter.Reason.BEGUN);
        }
        if (!PasswordRule.takes(password, person)) {
            throw new CannotPeople(Account.weakPassword(PasswordRule.SHORTEST));
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
        int failures = new Attempts(folder).count(counted(person));
        Unlocked unlocked = unlock(person, password);
        Desk desk = open(unlocked);
        if (desk.signIns().role(person).isEmpty()) {
            desk.close();
            throw new CannotEnter(CannotEnter.Reason.CLOSED);
        }
        DailyAnchors anchors = new DailyAnchors(folder, desk.trail(), clock);
        desk.trail().anchorAtStart(anchors.latest());
        desk.signIns().came(unlocked.person(), failures);
        if (desk.trail().anchorAtStart() == AnchorVerdict.HOLDS) {
            anchors.today();
        }
        return desk;
    }

    /**
     * Gives a person a new password by the recovery code, and makes them an administrator: for when
     * nobody can enter any more.
     *
     * @return the code of the next recovery sheet
     */
    public RecoveryCode recover(RecoveryCode code, Person person, char[] password)
            throws CannotDo, CannotEnter, OfficeUnavailable {
        Attempts attempts = new Attempts(folder);
        attempts.check(RECOVERY, clock.instant());
        if (!PasswordRule.takes(password, person)) {
            throw new CannotPeople(Account.weakPassword(PasswordRule.SHORTEST));
        }
        Unlocked unlocked;
        try {
            unlocked = ringFile.read().recover(code, known(person));
        } catch (CannotEnter e) {
            attempts.failed(RECOVERY, clock.instant());
            throw e;
        }
        attempts.entered(RECOVERY);
        RecoveryCode next = RecoveryCode.random();
        Unlocked changed =
                fileKeys.settle(unlocked)
                        .with(unlocked.person(), password, cost)
                        .withRecovery(next, cost);
        ringFile.write(changed.ring());
        attempts.entered(unlocked.person());
        try (Desk desk = open(changed)) {
            desk.signIns().administrator(unlocked.person());
        }
        return next;
    }

    /**
     * Encrypts the file by a new key, while nobody has it open.
     *
     * @param progress follows it, and may stop it; the old key then goes on
     * @throws NotAllowed when the person is no administrator
     */
    public void changeKey(Person person, char[] password, Progress progress)
            throws CannotEnter, OfficeUnavailable {
        Unlocked unlocked = unlock(person, password);
        try (Desk desk = open(unlocked)) {
            desk.signIns().changesKey(unlocked.person());
        }
        fileKeys.rotate(unlocked, progress);
    }

    /**
     * Signs in somebody beside whom another person sits, each by their own password: for a story
     * that several people tell at one desk.
     *
     * @throws CannotEnter when one of them can't enter
     */
    public Desk enter(Person person, char[] password, Person other, char[] otherPassword)
            throws CannotEnter, OfficeUnavailable {
        unlock(other, otherPassword);
        Unlocked unlocked = unlock(person, password);
        return open(unlocked, List.of(person, other));
    }

    /** The moment of the latest backup in the office's own folder, for who hasn't signed in yet. */
    public Optional<Instant> lastBackup() {
        return BackupDesk.in(folder.resolve("backups")).stream()
                .map(SavedBackup::moment)
                .findFirst();
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
                            }
                        });
    }

    private Desk open(Unlocked unlocked) throws OfficeUnavailable {
        return open(unlocked, List.of(unlocked.person()));
    }

    private Desk open(Unlocked unlocked, List<Person> present) throws OfficeUnavailable {
        return Desk.begin(
                Store.open(folder, unlocked.secrets()),
                Gate.of(present),
                new RingKeys(folder, unlocked, cost, clock),
                begin,
                press,
                clock);
    }

    private Unlocked unlock(Person person, char[] password) throws CannotEnter, OfficeUnavailable {
        KeyRing ring = ringFile.read();
        Person known = known(person);
        Person counted = counted(person);
        Attempts attempts = new Attempts(folder);
        attempts.check(counted, clock.instant());
        Unlocked unlocked;
        try {
            unlocked = ring.unlock(known, password, cost);
        } catch (CannotEnter e) {
            if (e.reason() == CannotEnter.Reason.WRONG) {
                attempts.failed(counted, clock.instant());
            }
            throw e;
        }
        attempts.entered(counted);
        Unlocked settled = fileKeys.settle(unlocked);
        if (settled.below(cost)) {
            settled = settled.withPassword(password, password, cost);
            ringFile.write(settled.ring());
        }
        return settled;
    }

    /**
     * Whoever isn't known is one and the same: what they typed, a password in the wrong field
     * perhaps, is written nowhere.
     */
    private Person counted(Person person) throws CannotEnter {
        Person known = known(person);
        return ringFile.read().people().contains(known) ? known : NOBODY;
    }

    /** However the name is spelt: the delay after failures is one person's. */
    private Person known(Person person) throws CannotEnter {
        return ringFile.read().people().stream().filter(person::sameAs).findFirst().orElse(person);
    }
}

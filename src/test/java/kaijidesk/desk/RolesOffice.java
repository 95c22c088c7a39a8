package kaijidesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRing;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.SampleSecrets;
import kaijidesk.access.Unlocked;
import kaijidesk.cases.Account;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.cases.Stage;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Tables;

/** An office with a disclosed case, and one person of each role who really signs in. */
record RolesOffice(Path folder, CaseNumber number, OfficeDoor door) {
    /** Everybody's password. */
    static final String PASSWORD = "one for all tests";

    /** Somebody beside the five, whom administrators may shut out. */
    static final Person SPARE = new Person("予備 六郎");

    static Person person(Role role) {
        return new Person("係 " + role);
    }

    static RolesOffice begin(Path folder) throws Exception {
        CaseNumber number;
        SteppingClock clock;
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.DISCLOSED);
            clock = office.clock;
        }
        Unlocked ring =
                KeyRing.begin(
                        SPARE,
                        PASSWORD.toCharArray(),
                        RecoveryCode.random(),
                        SampleSecrets.CHEAP,
                        SampleSecrets.FIXED);
        List<Account> people = new ArrayList<>(List.of(new Account(SPARE, Role.REVIEWER, false)));
        for (Role role : Role.values()) {
            ring = ring.with(person(role), PASSWORD.toCharArray(), SampleSecrets.CHEAP);
            people.add(new Account(person(role), role, false));
        }
        new KeyRingFile(folder).write(ring.ring());
        for (Account each : people) {
            Tables.change(
                    folder,
                    "insert into account (person, role, closed) values ('%s', '%s', false)"
                            .formatted(each.person().name(), each.role()));
        }
        OfficeDoor door =
                new OfficeDoor(
                        folder,
                        Profiles.shipped(Profiles.SOURCE),
                        new LetterPress(FontBook.ofClassPath()),
                        clock,
                        SampleSecrets.CHEAP);
        return new RolesOffice(folder, number, door);
    }

    Desk enter(Role role) throws CannotEnter, OfficeUnavailable {
        return door.enter(person(role), PASSWORD.toCharArray());
    }

    /** Every row of the office and its ring, to be compared before and after. */
    List<String> all() {
        List<String> all = new ArrayList<>(Tables.all(folder));
        try {
            all.add(Files.readString(folder.resolve(KeyRingFile.NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}

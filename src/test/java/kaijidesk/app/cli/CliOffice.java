package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRing;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.SampleSecrets;
import kaijidesk.access.Unlocked;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.MainPath;
import kaijidesk.store.Tables;

/** Lets the tests' people into an office, whoever made it. */
final class CliOffice {
    private static final String PASSWORD = "one for all tests";

    /** Gives everybody's password. */
    static final Passwords PASSWORDS =
            new Passwords() {
                @Override
                public Optional<char[]> next(String prompt) {
                    return Optional.of(PASSWORD.toCharArray());
                }

                @Override
                public boolean typed() {
                    return false;
                }
            };

    private static final Map<String, Role> PEOPLE =
            Map.of(
                    MainPath.REVIEWER.name(),
                    Role.ADMINISTRATOR,
                    MainPath.SECOND.name(),
                    Role.APPROVER,
                    "kacho",
                    Role.SUPERVISOR,
                    "sato",
                    Role.APPROVER,
                    "yamada",
                    Role.REVIEWER,
                    "ippan",
                    Role.REVIEWER,
                    "前",
                    Role.REVIEWER,
                    "後",
                    Role.REVIEWER,
                    "間",
                    Role.REVIEWER,
                    "kansa",
                    Role.AUDITOR);

    private CliOffice() {}

    private static boolean idle;

    /** Meanwhile no office is begun: where one is to be restored there must be none. */
    static void without(Runnable work) {
        idle = true;
        try {
            work.run();
        } finally {
            idle = false;
        }
    }

    /** Nothing happens where there is a key ring already. */
    static void begin(Path office) {
        if (idle) {
            return;
        }
        KeyRingFile file = new KeyRingFile(office);
        if (file.exists()) {
            return;
        }
        try {
            Unlocked ring =
                    KeyRing.begin(
                            MainPath.REVIEWER,
                            PASSWORD.toCharArray(),
                            RecoveryCode.random(),
                            SampleSecrets.CHEAP,
                            SampleSecrets.FIXED);
            for (String name : PEOPLE.keySet()) {
                ring = ring.with(new Person(name), PASSWORD.toCharArray(), SampleSecrets.CHEAP);
            }
            file.write(ring.ring());
        } catch (CannotEnter e) {
            throw new IllegalStateException(e);
        }
        PEOPLE.forEach((name, role) ->
                Tables.change(
                        office,
                        "insert into account (person, role, closed) values ('"
                                + name
                                + "', '"
                                + role
                                + "', false)"));
    }
}

package kaijidesk.app.demo;

import java.util.List;
import kaijidesk.access.CannotEnter;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Progress;

/** The people of the demo office. Their passwords are no secret: they are shown and printed. */
public enum DemoPeople {
    /** Takes in and prepares. */
    REVIEWER("佐藤", Role.REVIEWER, "sato-demo-1"),
    /** Releases, and overrules. */
    APPROVER("鈴木", Role.SUPERVISOR, "suzuki-demo-2"),
    /** Looks after the office. */
    ADMINISTRATOR("管理者", Role.ADMINISTRATOR, "kanri-demo-3"),
    /** Reads. */
    AUDITOR("監査人", Role.AUDITOR, "kansa-demo-4");

    private final Person person;
    private final Role role;
    private final String password;

    DemoPeople(String name, Role role, String password) {
        this.person = new Person(name);
        this.role = role;
        this.password = password;
    }

    /** By whose name acts are kept. */
    public Person person() {
        return person;
    }

    /** What they are. */
    public Role role() {
        return role;
    }

    /** Their password. */
    public String password() {
        return password;
    }

    /** Begins the office, lets everybody in and signs in those who tell its story. */
    static Desk enter(OfficeDoor door) throws CannotDo, CannotEnter, OfficeUnavailable {
        door.begin(ADMINISTRATOR.person, ADMINISTRATOR.password.toCharArray(), Progress.UNSEEN);
        try (Desk desk = door.enter(ADMINISTRATOR.person, ADMINISTRATOR.password.toCharArray())) {
            for (DemoPeople each : List.of(REVIEWER, APPROVER, AUDITOR)) {
                desk.people().add(each.person, each.role, each.password.toCharArray());
            }
        }
        return door.enter(
                APPROVER.person,
                APPROVER.password.toCharArray(),
                REVIEWER.person,
                REVIEWER.password.toCharArray());
    }
}

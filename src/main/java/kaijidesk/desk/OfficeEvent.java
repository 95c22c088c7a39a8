package kaijidesk.desk;

import java.time.Instant;
import java.util.Map;
import kaijidesk.cases.Person;
import kaijidesk.store.Transaction;
import kaijidesk.trail.TrailKind;

/** What happens to the office as a whole, with the entry that its history gets (R6.05). */
enum OfficeEvent {
    RECORDS_IMPORTED(TrailKind.RECORDS, "records-import"),
    RIGHTS_HOLDER(TrailKind.RECORDS, "rights-holder"),
    OFFICE_BEGUN(TrailKind.ACCOUNT, "office-begun"),
    SIGNED_IN(TrailKind.SIGN_IN, "sign-in"),
    UNLOCKED(TrailKind.SIGN_IN, "unlock"),
    PERSON_ADDED(TrailKind.ACCOUNT, "person-add"),
    PERSON_CHANGED(TrailKind.ACCOUNT, "person-role"),
    PERSON_REMOVED(TrailKind.ACCOUNT, "person-remove"),
    PASSWORD_CHANGED(TrailKind.ACCOUNT, "password"),
    RECOVERY_MADE(TrailKind.ACCOUNT, "recovery-sheet"),
    KEY_CHANGED(TrailKind.ACCOUNT, "key-change"),
    SCANS_TAKEN(TrailKind.SCAN, "scans-taken"),
    PROFILE_ADOPTED(TrailKind.SETTING, "profile-adopt"),
    HOLIDAYS_TAKEN(TrailKind.SETTING, "holidays-import"),
    STATIONERY_KEPT(TrailKind.SETTING, "stationery"),
    OPERATOR_DATABASE(TrailKind.SETTING, "operator-database"),
    MAIL_SERVER(TrailKind.SETTING, "mail-server"),
    MAIL_TAKEN_IN(TrailKind.RECORDS, "mail-in"),
    MAIL_SET_ASIDE(TrailKind.RECORDS, "mail-aside"),
    MAIL_PUT_BACK(TrailKind.RECORDS, "mail-back"),
    MAIL_DESTROYED(TrailKind.PURGE, "mail-destroy"),
    FETCH_SETTINGS(TrailKind.SETTING, "mail-sources");

    private final TrailKind kind;
    private final String about;

    OfficeEvent(TrailKind kind, String about) {
        this.kind = kind;
        this.about = about;
    }

    /** Adds its entry, in the transaction that does it. */
    void append(Transaction transaction, Instant at, Person by, Map<String, String> entered) {
        transaction.trail().append(kind, at, by, null, about, entered);
    }
}

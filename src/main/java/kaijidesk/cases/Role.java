package kaijidesk.cases;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is at the desk. A person has one role at a time; four eyes (R6.04) are of persons,
 * whatever their roles.
 */
public enum Role {
    /** Takes in, reviews and prepares. */
    REVIEWER(Duty.WORK, Duty.POST, Duty.RECORDS),
    /** A reviewer who also releases what others prepared. */
    APPROVER(Duty.WORK, Duty.POST, Duty.RECORDS, Duty.RELEASE, Duty.PURGE),
    /** An approver who may overrule, and answers for the profile. */
    SUPERVISOR(
            Duty.WORK,
            Duty.POST,
            Duty.RECORDS,
            Duty.RELEASE,
            Duty.PURGE,
            Duty.OVERRULE,
            Duty.REGULATE,
            Duty.BACK_UP,
            Duty.AUDIT),
    /** Looks after people, keys and backups; may review and prepare, never releases. */
    ADMINISTRATOR(
            Duty.WORK,
            Duty.POST,
            Duty.RECORDS,
            Duty.REGULATE,
            Duty.PEOPLE,
            Duty.CONNECT,
            Duty.BACK_UP,
            Duty.AUDIT),
    /** Reads everything and changes nothing. */
    AUDITOR(Duty.AUDIT);

    private final Set<Duty> duties;

    Role(Duty first, Duty... rest) {
        this.duties = EnumSet.of(first, rest);
    }

    /** Whether it may be trusted with that. */
    public boolean may(Duty duty) {
        return duties.contains(duty);
    }
}

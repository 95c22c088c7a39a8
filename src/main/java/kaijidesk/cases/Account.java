package kaijidesk.cases;

import kaijidesk.regime.Step;

/**
 * Somebody of the office. Accounts are never deleted: a name that acted belongs to one person for
 * good, so that nobody else's acts are taken for theirs (R6.04).
 *
 * @param person by whose name acts are kept
 * @param role what they are at the desk
 * @param closed whether they were shut out
 */
public record Account(Person person, Role role, boolean closed) {
    /** Nobody has that name. */
    public static final Step UNKNOWN = Step.of("people.unknown");

    /** Somebody must be left who can let people in. */
    public static final Step LAST_ADMINISTRATOR = Step.of("people.last-administrator");

    /** The password is none to take; at least so many characters. */
    public static Step weakPassword(int shortest) {
        return Step.of("people.weak-password", shortest);
    }

    /** The same person in another role. */
    public Account as(Role other) {
        return new Account(person, other, closed);
    }

    /** The same account, shut. */
    public Account shut() {
        return new Account(person, role, true);
    }
}

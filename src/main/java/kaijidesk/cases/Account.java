package kaijidesk.cases;

/**
 * Somebody of the office. Accounts are never deleted: a name that acted belongs to one person for
 * good, so that nobody else's acts are taken for theirs (R6.04).
 *
 * @param person by whose name acts are kept
 * @param role what they are at the desk
 * @param closed whether they were shut out
 */
public record Account(Person person, Role role, boolean closed) {
    /** The same person in another role. */
    public Account as(Role other) {
        return new Account(person, other, closed);
    }

    /** The same account, shut. */
    public Account shut() {
        return new Account(person, role, true);
    }
}

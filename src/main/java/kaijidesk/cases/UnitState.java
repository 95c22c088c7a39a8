package kaijidesk.cases;

/** How far a unit of the outbox is. */
public enum UnitState {
    /** It waits for its turn. */
    WAITING,
    /** It is being sent. */
    SENDING,
    /** Nothing is done with it until a person decided. */
    HELD,
    /** All of it is with the mail server. */
    SENT,
    /** A person sent it, or the rest of it, by hand. */
    BY_HAND;

    /** Whether nothing more is done with it. */
    public boolean done() {
        return this == SENT || this == BY_HAND;
    }
}

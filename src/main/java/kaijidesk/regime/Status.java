package kaijidesk.regime;

/** What a verdict says, and the colour of its lamp. */
public enum Status {
    /** Green: the rule is satisfied. */
    HOLDS,
    /**
     * Amber: satisfied, but a person should look (a stale certificate, for example). Doesn't bar.
     */
    WARNS,
    /** Amber: nobody knows yet. Bars until it is known. */
    UNKNOWN,
    /** Red: the rule is not satisfied. */
    BARRED;

    /** Whether an act that needs this rule may go on. */
    public boolean passes() {
        return this == HOLDS || this == WARNS;
    }
}

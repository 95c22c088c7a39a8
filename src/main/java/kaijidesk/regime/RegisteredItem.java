package kaijidesk.regime;

/** What can be disclosed of a member: registered data only, never typed by hand (R2.03, R2.06). */
public enum RegisteredItem {
    NAME,
    ADDRESS,
    TELEPHONE,
    EMAIL;

    /**
     * The registered value at a point in time; the address with its postal code. Empty when nothing
     * is registered.
     */
    public String in(MemberSnapshot snapshot) {
        return switch (this) {
            case NAME -> snapshot.name();
            case ADDRESS ->
                    snapshot.postalCode().isEmpty() || snapshot.address().isEmpty()
                            ? snapshot.address()
                            : "〒" + snapshot.postalCode() + " " + snapshot.address();
            case TELEPHONE -> snapshot.phone();
            case EMAIL -> snapshot.email();
        };
    }
}

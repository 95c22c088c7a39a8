package kaijidesk.regime;

/** One item at one point in time: what can be left out of a disclosure singly (R2.19). */
public enum ItemAt {
    NAME_AT_REGISTRATION(RegisteredItem.NAME, PointInTime.REGISTRATION),
    NAME_AT_TRADE(RegisteredItem.NAME, PointInTime.TRADE),
    NAME_CURRENT(RegisteredItem.NAME, PointInTime.CURRENT),
    ADDRESS_AT_REGISTRATION(RegisteredItem.ADDRESS, PointInTime.REGISTRATION),
    ADDRESS_AT_TRADE(RegisteredItem.ADDRESS, PointInTime.TRADE),
    ADDRESS_CURRENT(RegisteredItem.ADDRESS, PointInTime.CURRENT),
    TELEPHONE_AT_REGISTRATION(RegisteredItem.TELEPHONE, PointInTime.REGISTRATION),
    TELEPHONE_AT_TRADE(RegisteredItem.TELEPHONE, PointInTime.TRADE),
    TELEPHONE_CURRENT(RegisteredItem.TELEPHONE, PointInTime.CURRENT),
    EMAIL_AT_REGISTRATION(RegisteredItem.EMAIL, PointInTime.REGISTRATION),
    EMAIL_AT_TRADE(RegisteredItem.EMAIL, PointInTime.TRADE),
    EMAIL_CURRENT(RegisteredItem.EMAIL, PointInTime.CURRENT);

    private final RegisteredItem item;
    private final PointInTime point;

    ItemAt(RegisteredItem item, PointInTime point) {
        this.item = item;
        this.point = point;
    }

    /** Which item. */
    public RegisteredItem item() {
        return item;
    }

    /** Registered when. */
    public PointInTime point() {
        return point;
    }
}

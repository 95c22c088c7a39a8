package kaijidesk.regime;

/** The points in time at which registered data may differ (R2.19). */
public enum PointInTime {
    REGISTRATION,
    TRADE,
    CURRENT
}

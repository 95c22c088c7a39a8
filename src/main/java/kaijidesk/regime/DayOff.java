package kaijidesk.regime;

/** Why no business is done on a day. */
public enum DayOff {
    /** 国民の祝日 and 休日 of the Act on National Holidays. */
    NATIONAL,
    /** Sunday. */
    SUNDAY,
    /** Saturday, where the profile counts it. */
    SATURDAY,
    /** 29 December to 3 January, where the profile counts them. */
    YEAR_END,
    /** A day off of the operator's own. */
    COMPANY
}

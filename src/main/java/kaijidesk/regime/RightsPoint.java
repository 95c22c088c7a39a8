package kaijidesk.regime;

/** What must hold for the fast path of rights holders (R4.04), each recorded with its evidence. */
public enum RightsPoint {
    /** (a) certified, or (b) under contract and able to tell infringement. */
    QUALIFIED,
    /** (c) the goods are confirmed infringing. */
    INFRINGEMENT,
    /** (d) the trade was paid through the site's escrow payment. */
    ESCROW
}

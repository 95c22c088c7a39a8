package kaijidesk.ui.ledgers;

import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ui.masks.Masks;

/** What of a ledger shows before somebody asked for it (R6.02). */
public final class LedgerMasks {
    private LedgerMasks() {}

    /** A word of that column, masked where it tells who somebody is or how to reach them. */
    public static String masked(LedgerColumn column, String word) {
        return column.personal() ? Masks.of(word) : Masks.contactsIn(word);
    }
}

package kaijidesk.desk;

import kaijidesk.cases.Act;
import kaijidesk.cases.Person;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;

/** Performs an act inside a transaction that has begun, with all that belongs to it. */
interface ActsInside {
    /** Performs it on the case as it stands. */
    void perform(Transaction transaction, StoredCase stored, Act act, Person person)
            throws CannotDo;
}

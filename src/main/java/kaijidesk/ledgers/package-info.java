/** The ledgers (帳簿) and how they leave the program as tables; no SQL, no controls. */
@NullMarked
package kaijidesk.ledgers;

import org.jspecify.annotations.NullMarked;

/** The ledgers: choosing, reading, printing and exporting them. */
@NullMarked
package kaijidesk.ui.ledgers;

import org.jspecify.annotations.NullMarked;

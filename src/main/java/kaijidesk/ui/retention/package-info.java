/** Retention and purge (R6.03): what is due, the destruction by two persons, and what is left. */
@NullMarked
package kaijidesk.ui.retention;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of the disclosure regime, one place per R-number, as pure functions whose verdicts
 * explain themselves. JDK only, no I/O, no clock.
 */
@NullMarked
package kaijidesk.regime;

import org.jspecify.annotations.NullMarked;

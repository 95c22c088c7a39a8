/**
 * Envelopes, folds, windows and label sheets: pure geometry in millimetres, no I/O and no clock
 * (F11).
 */
@NullMarked
package kaijidesk.envelopes;

import org.jspecify.annotations.NullMarked;

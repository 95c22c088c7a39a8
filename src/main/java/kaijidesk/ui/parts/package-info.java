/**
 * Small reusable nodes: lamps, chips, stepper, period strip, verdict rows. They show what they are
 * given and ask nobody.
 */
@NullMarked
package kaijidesk.ui.parts;

import org.jspecify.annotations.NullMarked;

/** Start-up and wiring by hand. */
@NullMarked
package kaijidesk.app;

import org.jspecify.annotations.NullMarked;

/** Start-up, wiring by hand and the command line. */
@NullMarked
package kaijidesk.app;

import org.jspecify.annotations.NullMarked;

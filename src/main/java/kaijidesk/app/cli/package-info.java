/**
 * The command line: the same acts as the window's, for scripts and for people without a display.
 */
@NullMarked
package kaijidesk.app.cli;

import org.jspecify.annotations.NullMarked;

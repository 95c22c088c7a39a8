/**
 * What every screen is given: the office, the texts, the task runner, and the doors to files,
 * printers and messages.
 */
@NullMarked
package kaijidesk.ui.base;

import org.jspecify.annotations.NullMarked;

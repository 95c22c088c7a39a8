/** The screen at the start: open my office, or try the demo office. */
@NullMarked
package kaijidesk.ui.start;

import org.jspecify.annotations.NullMarked;

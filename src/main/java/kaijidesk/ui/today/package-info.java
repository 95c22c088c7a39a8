/** What is due and what waits for whoever sits at the desk. */
@NullMarked
package kaijidesk.ui.today;

import org.jspecify.annotations.NullMarked;

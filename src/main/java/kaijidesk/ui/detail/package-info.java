/** One case: where it stands, what comes next, and all that is known of it. */
@NullMarked
package kaijidesk.ui.detail;

import org.jspecify.annotations.NullMarked;

/** Printing as the user sees it: which printer, a job on its way, and how it ended. */
@NullMarked
package kaijidesk.ui.printing;

import org.jspecify.annotations.NullMarked;

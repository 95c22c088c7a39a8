/** Pages of a PDF on the screen, to look at, to print and to save. */
@NullMarked
package kaijidesk.ui.preview;

import org.jspecify.annotations.NullMarked;

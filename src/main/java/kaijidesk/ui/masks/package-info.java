/** How personal data reads while nobody asked for it (R6.02): in the window and on a terminal. */
@NullMarked
package kaijidesk.ui.masks;

import org.jspecify.annotations.NullMarked;

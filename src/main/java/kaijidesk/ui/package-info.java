/** The window: rail, screens, messages, theme. Screens are in the packages beneath, one each. */
@NullMarked
package kaijidesk.ui;

import org.jspecify.annotations.NullMarked;

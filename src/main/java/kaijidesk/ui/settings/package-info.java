/** How the user likes the desk: language, look, text size. */
@NullMarked
package kaijidesk.ui.settings;

import org.jspecify.annotations.NullMarked;

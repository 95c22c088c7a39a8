/** What the office works by: editions of the profile, edited and adopted, and the calendar. */
@NullMarked
package kaijidesk.ui.profiles;

import org.jspecify.annotations.NullMarked;

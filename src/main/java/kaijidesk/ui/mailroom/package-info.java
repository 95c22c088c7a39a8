/** The mail room (発送): letters on their way by post. */
@NullMarked
package kaijidesk.ui.mailroom;

import org.jspecify.annotations.NullMarked;

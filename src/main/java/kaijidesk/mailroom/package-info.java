/** What becomes of letters that go by post (発送): pure rules, no I/O and no clock. */
@NullMarked
package kaijidesk.mailroom;

import org.jspecify.annotations.NullMarked;

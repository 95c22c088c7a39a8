/**
 * Application mails as the site's contact form sends them (R5): from raw bytes to what the form
 * says, as written. Reads untrusted bytes only; fetches, opens and runs nothing.
 */
@NullMarked
package kaijidesk.mail;

import org.jspecify.annotations.NullMarked;

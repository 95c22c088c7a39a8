/**
 * Fetches mails from a mailbox (IMAP) and from a watched folder. Knows neither cases nor the store:
 * whoever calls says how far it was read, and takes each mail before the next one is asked for.
 */
@NullMarked
package kaijidesk.fetch;

import org.jspecify.annotations.NullMarked;

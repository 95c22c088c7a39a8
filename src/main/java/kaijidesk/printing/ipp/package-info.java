/**
 * What printers and their clients write to each other: the Internet Printing Protocol's messages
 * (RFC 8010), read with bounds on everything.
 */
@NullMarked
package kaijidesk.printing.ipp;

import org.jspecify.annotations.NullMarked;

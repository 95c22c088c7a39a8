/**
 * The case, its acts and its life, pure: an act knows what bars it and what it changes. No I/O, no
 * clock: the moment is an argument.
 */
@NullMarked
package kaijidesk.cases;

import org.jspecify.annotations.NullMarked;

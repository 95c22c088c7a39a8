/**
 * What goes out on paper: each letter's wording and layout, from its sealed record. No SQL, no
 * controls.
 */
@NullMarked
package kaijidesk.letters;

import org.jspecify.annotations.NullMarked;

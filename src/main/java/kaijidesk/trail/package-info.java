/** The history that proves itself: entries chained by a keyed hash, and anchors of it (R6.05). */
@NullMarked
package kaijidesk.trail;

import org.jspecify.annotations.NullMarked;

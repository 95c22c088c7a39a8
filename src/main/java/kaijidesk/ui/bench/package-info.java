/**
 * The bench (鑑定台): scanned papers to look at, to mask, and seals to compare. Pictures show on
 * demand and leave the screen with it.
 */
@NullMarked
package kaijidesk.ui.bench;

import org.jspecify.annotations.NullMarked;

/** The office's envelopes and label sheets in the settings. */
@NullMarked
package kaijidesk.ui.stationery;

import org.jspecify.annotations.NullMarked;

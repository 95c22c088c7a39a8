/** What matters to a reviewer right now: one pane for each stage of a case. */
@NullMarked
package kaijidesk.ui.detail.stage;

import org.jspecify.annotations.NullMarked;

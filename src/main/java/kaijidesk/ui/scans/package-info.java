/** The screen of scanned paper: what comes in, the tray, and where its pages belong. */
@NullMarked
package kaijidesk.ui.scans;

import org.jspecify.annotations.NullMarked;

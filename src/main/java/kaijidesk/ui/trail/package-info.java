/** The auditor's screen: the office's history, filtered, verified and exported. */
@NullMarked
package kaijidesk.ui.trail;

import org.jspecify.annotations.NullMarked;

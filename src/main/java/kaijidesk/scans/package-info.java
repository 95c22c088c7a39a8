/** What comes back on paper: reads the codes of scanned sheets. No SQL, no controls. */
@NullMarked
package kaijidesk.scans;

import org.jspecify.annotations.NullMarked;

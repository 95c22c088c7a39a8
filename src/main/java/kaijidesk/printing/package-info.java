/**
 * How a stored PDF gets onto paper: handed to the printer as it is where the printer takes it, page
 * by page where it doesn't. No job is lost, and none is printed twice. No SQL, no controls.
 */
@NullMarked
package kaijidesk.printing;

import org.jspecify.annotations.NullMarked;

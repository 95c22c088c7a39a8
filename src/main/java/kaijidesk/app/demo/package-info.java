/** A demo office with invented people, and one case of it walked to its end. */
@NullMarked
package kaijidesk.app.demo;

import org.jspecify.annotations.NullMarked;

/**
 * The office's database: the only package that sees SQL. It speaks the records of {@code cases} and
 * {@code regime}.
 */
@NullMarked
package kaijidesk.store;

import org.jspecify.annotations.NullMarked;

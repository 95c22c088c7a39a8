/**
 * The operator's own records as its system exports them: members, trades and messages, read row by
 * row from CSV files of any size.
 */
@NullMarked
package kaijidesk.records;

import org.jspecify.annotations.NullMarked;

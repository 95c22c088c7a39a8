/**
 * The operator's own database, read through JDBC by the queries that an administrator configured:
 * never written to, and trusted with nothing.
 */
@NullMarked
package kaijidesk.records.database;

import org.jspecify.annotations.NullMarked;

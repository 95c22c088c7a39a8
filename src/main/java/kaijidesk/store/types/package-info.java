/** How values of the database's types are bound, for the classes that are made from the schema. */
@NullMarked
package kaijidesk.store.types;

import org.jspecify.annotations.NullMarked;

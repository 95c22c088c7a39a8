/** The list of cases: sorting, filtering, and taking in mails. */
@NullMarked
package kaijidesk.ui.list;

import org.jspecify.annotations.NullMarked;

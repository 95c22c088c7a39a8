/** What comes in: application mails, rights holders and their applications. */
@NullMarked
package kaijidesk.ui.intake;

import org.jspecify.annotations.NullMarked;

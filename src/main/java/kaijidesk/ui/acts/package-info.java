/** Forms for acts, generated from what each act asks for. */
@NullMarked
package kaijidesk.ui.acts;

import org.jspecify.annotations.NullMarked;

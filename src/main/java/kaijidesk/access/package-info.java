/**
 * Who may enter an office, and with what key: passwords, the key ring, the recovery code. Knows
 * neither the database nor what lies in it.
 */
@NullMarked
package kaijidesk.access;

import org.jspecify.annotations.NullMarked;

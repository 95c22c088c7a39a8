/**
 * The one door: every change goes through {@code Desk.perform}, one transaction an act; every query
 * comes from here.
 */
@NullMarked
package kaijidesk.desk;

import org.jspecify.annotations.NullMarked;

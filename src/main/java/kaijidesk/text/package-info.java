/**
 * What people read: texts in Japanese and English, and dates with era and weekday. Below
 * everything, depends on nothing.
 */
@NullMarked
package kaijidesk.text;

import org.jspecify.annotations.NullMarked;

/** The screens for what the office works by: editions of the profile and the calendar (R6.06). */
@org.jspecify.annotations.NullMarked
package kaijidesk.ui.profiles;

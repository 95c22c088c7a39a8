package kaijidesk.ui.acts;

/**
 * One of the values that a form offers for a field.
 *
 * @param written as {@code ActField} reads it
 * @param text as people read it
 */
public record Choice(String written, String text) {}

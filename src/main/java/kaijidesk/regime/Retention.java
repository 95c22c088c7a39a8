package kaijidesk.regime;

/**
 * How long things are kept (R6.01, R6.03), in calendar months counted by the Civil Code from the
 * day on which the case was closed or the data was provided. Profile values.
 *
 * @param disclosed for a closed case in which something was disclosed
 * @param undisclosed for a closed case in which nothing was
 * @param provisions for a third-party provision record
 */
public record Retention(int disclosed, int undisclosed, int provisions) {}

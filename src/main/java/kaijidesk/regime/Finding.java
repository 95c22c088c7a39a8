package kaijidesk.regime;

/**
 * What a reviewer found about a rule that data can't answer (R1.00, R1.04), with the mandatory
 * note.
 *
 * @param holds whether the rule is satisfied
 * @param note why, for the file only
 */
public record Finding(boolean holds, String note) {}

package kaijidesk.regime;

/**
 * The verdict on one point of the fast path.
 *
 * @param point what was asked
 * @param verdict the answer, under R4.04
 */
public record RightsVerdict(RightsPoint point, Verdict verdict) {}

package kaijidesk.trail;

/**
 * The first thing that is wrong with a history.
 *
 * @param kind what
 * @param entry the number of the entry where it is
 */
public record TrailFault(FaultKind kind, long entry) {}

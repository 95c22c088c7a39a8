package kaijidesk.cases;

import java.time.Instant;

/**
 * Another case that has to do with this one (R2.15, R2.16).
 *
 * @param number its number
 * @param relation how
 * @param stage where it stands
 * @param receivedAt when it was received
 */
public record RelatedCase(CaseNumber number, Relation relation, Stage stage, Instant receivedAt) {}

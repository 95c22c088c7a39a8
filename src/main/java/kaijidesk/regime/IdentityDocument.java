package kaijidesk.regime;

/**
 * The papers that prove identity (R2.11). The last two count only where the applicant has neither
 * of the first.
 */
public enum IdentityDocument {
    DRIVING_LICENCE,
    PASSPORT,
    INSURANCE_CARD,
    PENSION_BOOK;

    /** Whether the paper counts only in place of licence and passport. */
    public boolean substitute() {
        return this == INSURANCE_CARD || this == PENSION_BOOK;
    }
}

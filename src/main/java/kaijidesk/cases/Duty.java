package kaijidesk.cases;

/** What somebody may be trusted with at the desk; {@link Role} says who. */
public enum Duty {
    /** Taking in applications, reviewing and preparing: every act that releases nothing. */
    WORK,
    /** Releasing what somebody else prepared (R6.04). */
    RELEASE,
    /** Letting a case pass a rule, with a reason. */
    OVERRULE,
    /** Printing, enclosing and handing over letters; envelopes and labels. */
    POST,
    /** Taking in the operator's records, holidays and rights holders. */
    RECORDS,
    /** Making an edition of the profile (R6.06). */
    REGULATE,
    /** Letting people in, giving them roles, shutting them out; keys. */
    PEOPLE,
    /** Saying how the operator's own database is asked. */
    CONNECT,
    /** Making and proving backups, and taking everything out in open formats. */
    BACK_UP,
    /** Reading, proving and exporting the whole history (R6.05). */
    AUDIT,
    /** Destroying what was kept long enough, once another person proposed it (R6.03). */
    PURGE
}

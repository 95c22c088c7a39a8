package kaijidesk.cases;

/** The two sides of a case. */
public enum Side {
    /** 申請者: who asks. */
    APPLICANT,
    /** 相手方: whose data is asked for, and who learns the applicant's address in stage 1. */
    COUNTERPARTY
}

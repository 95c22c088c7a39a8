package kaijidesk.cases;

/** What is told by e-mail to a registered address and so counts as arrived (R4.03). */
public enum Notice {
    /** Stage 1, the applicant's half (R2.03). */
    CONTACT_TO_APPLICANT(Side.APPLICANT),
    /** Stage 1, the counterparty's half (R2.04). */
    CONTACT_TO_COUNTERPARTY(Side.COUNTERPARTY),
    /** That an application for stage 2 was accepted (R2.14). */
    ACCEPTANCE_TO_COUNTERPARTY(Side.COUNTERPARTY);

    private final Side to;

    Notice(Side to) {
        this.to = to;
    }

    /** Who is told. */
    public Side to() {
        return to;
    }
}

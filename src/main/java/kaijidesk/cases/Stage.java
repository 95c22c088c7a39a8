package kaijidesk.cases;

import kaijidesk.regime.Admission;

/** Where a case stands. Derived from the file, never stored beside it as a second truth. */
public enum Stage {
    /** 補正待ち: required items are missing (R5.03). */
    INCOMPLETE(Milestone.RECEIPT),
    /** 審査中: the lamps are looked at. */
    UNDER_REVIEW(Milestone.REVIEW),
    /** 権利者申請の審査中: the points of the fast path are looked at (R4.04). */
    RIGHTS_REVIEW(Milestone.REVIEW),
    /** 相互開示の承認待ち: stage 1 waits for a second person. */
    CONTACT_RELEASE_PENDING(Milestone.REVIEW),
    /** 相互開示済: both addresses are disclosed, the parties talk. */
    CONTACT_DISCLOSED(Milestone.CONTACT),
    /** 書類審査: the papers of stage 2 are awaited and checked. */
    PAPERS(Milestone.PAPERS),
    /** 開示の承認待ち: stage 2 waits for a second person. */
    DISCLOSURE_RELEASE_PENDING(Milestone.PAPERS),
    /** 開示済. */
    DISCLOSED(Milestone.DISCLOSURE),
    /** 非開示の承認待ち. */
    REFUSAL_RELEASE_PENDING(Milestone.REVIEW),
    /** 非開示. */
    REFUSED(Milestone.END),
    /** 受付不可: not from the registered address (R5.01). */
    NOT_ACCEPTED(Milestone.END),
    /** サービス終了 (R1.05). */
    SERVICE_ENDED(Milestone.END),
    /** 終結. */
    CLOSED(Milestone.END);

    /** The steps of the main path, as the stepper shows them. */
    public enum Milestone {
        RECEIPT,
        REVIEW,
        CONTACT,
        PAPERS,
        DISCLOSURE,
        END
    }

    private final Milestone milestone;

    Stage(Milestone milestone) {
        this.milestone = milestone;
    }

    /** How far along the main path the stage lies. */
    public Milestone milestone() {
        return milestone;
    }

    /** Whether nothing more is decided in this stage. */
    public boolean ended() {
        return milestone == Milestone.END;
    }

    /** Where the case stands. */
    public static Stage of(CaseFile file) {
        if (file.closed() != null) {
            return CLOSED;
        }
        Refusal refusal = file.refusal();
        if (refusal != null) {
            return refusal.released() == null ? REFUSAL_RELEASE_PENDING : REFUSED;
        }
        return switch (file.application().arrival()) {
            case SERVICE_ENDED -> SERVICE_ENDED;
            case OTHER_ADDRESS -> NOT_ACCEPTED;
            case ACCEPTED -> onTheMainPath(file);
        };
    }

    private static Stage onTheMainPath(CaseFile file) {
        if (file.disclosed() != null) {
            return DISCLOSED;
        }
        if (file.prepared() != null) {
            return DISCLOSURE_RELEASE_PENDING;
        }
        if (file.claim() != null) {
            return RIGHTS_REVIEW;
        }
        if (file.litigation() != null) {
            return PAPERS;
        }
        if (file.contact() != null) {
            return CONTACT_DISCLOSED;
        }
        if (file.eligible() != null) {
            return CONTACT_RELEASE_PENDING;
        }
        return Admission.isComplete(file.application().items()) ? UNDER_REVIEW : INCOMPLETE;
    }
}

package kaijidesk.cases;

import java.util.List;

/** How a closed case ended. */
public enum Ending {
    /** Name and address or the like were disclosed by letter. */
    DISCLOSED,
    /** 非開示. */
    REFUSED,
    /** 取下げ by the applicant. */
    WITHDRAWN,
    /** Not from the registered address (R5.01). */
    NOT_ACCEPTED,
    /** After the service's end (R1.05). */
    SERVICE_ENDED,
    /** Both e-mail addresses were disclosed, and no more was needed. */
    CONTACT_DISCLOSED,
    /** Nothing was disclosed or decided. */
    UNDECIDED;

    /** How a case ended; one that is open is taken as if it were closed now. */
    public static Ending of(CaseFile file, List<HistoryRow> history) {
        if (file.disclosed() != null) {
            return DISCLOSED;
        }
        if (file.refusal() != null && file.refusal().released() != null) {
            return REFUSED;
        }
        String withdrawn = ActKind.WITHDRAW_APPLICATION.id();
        if (history.stream().anyMatch(row -> row.act().equals(withdrawn))) {
            return WITHDRAWN;
        }
        return switch (file.application().arrival()) {
            case OTHER_ADDRESS -> NOT_ACCEPTED;
            case SERVICE_ENDED -> SERVICE_ENDED;
            case ACCEPTED -> file.contact() != null ? CONTACT_DISCLOSED : UNDECIDED;
        };
    }
}

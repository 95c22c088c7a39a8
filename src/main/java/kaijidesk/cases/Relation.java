package kaijidesk.cases;

import java.util.Optional;

/** How another case has to do with this one (R2.15, R2.16). None of them waits for another. */
public enum Relation {
    /** 相手方からの開示申請: the counterparty applies about the same trade (R2.15). */
    CROSS_APPLICATION,
    /** The same applicant applied about the same trade before or after. */
    REPEATED_APPLICATION,
    /** A rights holder or somebody else has a case about the same trade. */
    SAME_TRADE,
    /** Another trade, and the same member's data is asked for. */
    SAME_COUNTERPARTY,
    /** Another trade, and a member of this case stands on the other side. */
    OTHER_SIDE;

    /** How the other case has to do with mine; it looks the same from the other side. */
    public static Optional<Relation> of(Subject mine, Subject other) {
        if (!mine.tradeNo().isEmpty() && mine.tradeNo().equals(other.tradeNo())) {
            if (same(mine.applicantId(), other.applicantId())) {
                return Optional.of(REPEATED_APPLICATION);
            }
            boolean crossed =
                    same(mine.applicantId(), other.counterpartyId())
                            && same(mine.counterpartyId(), other.applicantId());
            return Optional.of(crossed ? CROSS_APPLICATION : SAME_TRADE);
        }
        if (same(mine.counterpartyId(), other.counterpartyId())) {
            return Optional.of(SAME_COUNTERPARTY);
        }
        boolean otherSide =
                same(mine.applicantId(), other.counterpartyId())
                        || same(mine.counterpartyId(), other.applicantId());
        return otherSide ? Optional.of(OTHER_SIDE) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}

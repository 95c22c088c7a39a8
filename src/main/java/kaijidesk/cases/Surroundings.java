package kaijidesk.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.RightsHolder;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows beside one case.
 *
 * @param role what who acts is at the desk
 * @param related other cases that have to do with this one
 * @param misusers member numbers of those who are confirmed to have misused disclosed data (R4.05)
 * @param rightsHolder the rights holder who applies, as the operator's list has it; null in an
 *     ordinary case
 * @param mails what became of the case's e-mails
 */
public record Surroundings(
        Role role,
        List<RelatedCase> related,
        Set<String> misusers,
        @Nullable RightsHolder rightsHolder,
        CaseMails mails) {
    /** Nothing is known beside the case, and an approver acts. */
    public static final Surroundings NONE =
            new Surroundings(Role.APPROVER, List.of(), Set.of(), null);

    /** Where nothing is known of any e-mail. */
    public Surroundings(
            Role role,
            List<RelatedCase> related,
            Set<String> misusers,
            @Nullable RightsHolder rightsHolder) {
        this(role, related, misusers, rightsHolder, CaseMails.NONE);
    }

    public Surroundings {
        related = List.copyOf(related);
        misusers = Set.copyOf(misusers);
    }

    /** Whether the counterparty of this case applies too (R2.15). */
    public boolean crossed() {
        return related.stream().anyMatch(other -> other.relation() == Relation.CROSS_APPLICATION);
    }

    /** Whether the counterparty of this case, now the applicant of another, applied first. */
    boolean answersAnEarlier(java.time.Instant receivedAt) {
        return related.stream()
                .anyMatch(other ->
                        other.relation() == Relation.CROSS_APPLICATION
                                && other.stage() != Stage.NOT_ACCEPTED
                                && other.receivedAt().isBefore(receivedAt));
    }

    /** Which sides of a case misused disclosed data, here or in another case (R4.05). */
    public Set<Side> misusedBy(CaseFile file, CaseRecords records) {
        Subject subject = Subject.of(file, records);
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            Misuse here = file.misuses().get(side);
            String member =
                    side == Side.APPLICANT ? subject.applicantId() : subject.counterpartyId();
            if ((here != null && here.confirmed()) || misusers.contains(member)) {
                sides.add(side);
            }
        }
        return sides;
    }
}

package kaijidesk.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.Stage.Milestone;

/**
 * How far a case has come on its path.
 *
 * @param path the steps of its path: the rights holders' is shorter (R4.04)
 * @param here the step at which it stands
 * @param reached what lies behind it
 */
public record Progress(List<Milestone> path, Milestone here, Set<Milestone> reached) {
    private static final List<Milestone> ORDINARY = List.of(Milestone.values());

    private static final List<Milestone> RIGHTS_HOLDERS =
            List.of(Milestone.RECEIPT, Milestone.REVIEW, Milestone.DISCLOSURE, Milestone.END);

    public Progress {
        path = List.copyOf(path);
        reached = Set.copyOf(reached);
    }

    /** How far that case has come. */
    public static Progress of(CaseFile file) {
        return new Progress(
                file.claim() == null ? ORDINARY : RIGHTS_HOLDERS, here(file), reached(file));
    }

    private static Milestone here(CaseFile file) {
        return switch (Stage.of(file)) {
            case DISCLOSURE_RELEASE_PENDING ->
                    file.claim() == null ? Milestone.PAPERS : Milestone.REVIEW;
            case REFUSAL_RELEASE_PENDING -> whereRefused(file);
            default -> Stage.of(file).milestone();
        };
    }

    /** A refusal can be prepared anywhere; the case stands where it was interrupted. */
    private static Milestone whereRefused(CaseFile file) {
        if (file.litigation() != null) {
            return Milestone.PAPERS;
        }
        return file.contact() == null ? Milestone.REVIEW : Milestone.CONTACT;
    }

    private static Set<Milestone> reached(CaseFile file) {
        Set<Milestone> reached = EnumSet.of(Milestone.RECEIPT);
        boolean rights = file.claim() != null;
        if (file.eligible() != null || (rights && file.prepared() != null)) {
            reached.add(Milestone.REVIEW);
        }
        if (file.contact() != null) {
            reached.add(Milestone.CONTACT);
        }
        if (file.prepared() != null && !rights) {
            reached.add(Milestone.PAPERS);
        }
        if (file.disclosed() != null) {
            reached.add(Milestone.DISCLOSURE);
        }
        return reached;
    }
}

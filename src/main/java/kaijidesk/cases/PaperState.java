package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where one required paper stands (R2.09).
 *
 * @param kind which paper
 * @param status its worst check
 * @param arrivedOn day of arrival, null before
 * @param validUntil last day of its validity, null where it has none or its date isn't known
 */
public record PaperState(
        PaperKind kind,
        Status status,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate validUntil) {
    /**
     * Every required paper in its order; none before stage 2 is accepted.
     *
     * @param checklist the verdicts of the papers
     */
    public static List<PaperState> of(
            CaseFile file, Profile profile, Map<PaperKind, List<PaperVerdict>> checklist) {
        List<PaperState> states = new ArrayList<>();
        for (PaperKind kind : file.requiredPapers(profile)) {
            List<PaperVerdict> verdicts = checklist.get(kind);
            if (verdicts != null) {
                Paper paper = file.papers().get(kind);
                states.add(
                        new PaperState(
                                kind,
                                PaperVerdict.worst(verdicts),
                                paper == null ? null : paper.arrivedOn(),
                                paper == null ? null : validUntil(paper, profile)));
            }
        }
        return states;
    }

    /** Whether it is here and nothing about it is open or defective. */
    public boolean accepted() {
        return arrivedOn != null && status.passes();
    }

    private static @Nullable LocalDate validUntil(Paper paper, Profile profile) {
        LocalDate issued = paper.datedOn();
        if (issued == null) {
            return null;
        }
        return switch (paper.kind()) {
            case RESIDENCE_CERTIFICATE ->
                    CivilPeriod.of(issued, profile.residenceCertificateMonths()).lastDay();
            case SEAL_CERTIFICATE ->
                    CivilPeriod.of(issued, profile.sealCertificateMonths()).lastDay();
            case IDENTITY_DOCUMENT, PLEDGE -> null;
        };
    }
}

package kaijidesk.cases;

import java.time.LocalDate;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/** The next day by which something is due in a case. */
public final class Deadline {
    private Deadline() {}

    /**
     * While items are missing, the end of the correction period (R5.03); while papers are examined,
     * the day after which the residence certificate would be stale (R2.10); once closed, the end of
     * the retention (R6.03); null when nothing is due.
     */
    public static @Nullable LocalDate of(CaseFile file, Profile profile) {
        return switch (Stage.of(file)) {
            case INCOMPLETE ->
                    file.correction() == null
                            ? Tokyo.dayOf(file.application().receivedAt())
                                    .plusDays(profile.correctionDays())
                            : file.correction().due();
            case CLOSED -> file.destroyed() == null ? RetentionClock.lastDay(file, profile) : null;
            case PAPERS, DISCLOSURE_RELEASE_PENDING -> certificateGoesStale(file, profile);
            default -> null;
        };
    }

    private static @Nullable LocalDate certificateGoesStale(CaseFile file, Profile profile) {
        Paper certificate = file.papers().get(PaperKind.RESIDENCE_CERTIFICATE);
        LocalDate issued = certificate == null ? null : certificate.datedOn();
        return issued == null
                ? null
                : CivilPeriod.of(issued, profile.residenceCertificateMonths()).lastDay();
    }
}

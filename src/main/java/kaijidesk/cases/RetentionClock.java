package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Retention;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/** How long a closed case and a provision record are kept (R6.01, R6.03). */
public final class RetentionClock {
    private RetentionClock() {}

    /** The last day on which a closed case is kept; null while it is open. */
    public static @Nullable LocalDate lastDay(CaseFile file, Profile profile) {
        CivilPeriod period = period(file, profile);
        return period == null ? null : period.lastDay();
    }

    /** For how many months a case is kept once it is closed, as it stands now (R6.03). */
    public static int months(CaseFile file, Profile profile) {
        Retention retention = profile.retention();
        boolean disclosed = file.contact() != null || file.disclosed() != null;
        return disclosed ? retention.disclosed() : retention.undisclosed();
    }

    /** The period that runs since a case was closed; empty while it is open (R6.03). */
    public static Optional<CivilPeriod> running(CaseFile file, Profile profile) {
        return Optional.ofNullable(period(file, profile));
    }

    /** The period for which the record of a provision is kept (R6.01). */
    public static CivilPeriod ofProvision(Instant at, Profile profile) {
        return CivilPeriod.of(Tokyo.dayOf(at), profile.retention().provisions());
    }

    /** How that day was found; empty while the case is open. */
    public static List<Step> steps(CaseFile file, Profile profile) {
        CivilPeriod period = period(file, profile);
        return period == null ? List.of() : period.steps(profile.daysOff(), false);
    }

    /** The last day on which a provision record is kept (R6.01). */
    public static LocalDate lastDay(ProvisionRow provision, Profile profile) {
        return ofProvision(provision.at(), profile).lastDay();
    }

    private static @Nullable CivilPeriod period(CaseFile file, Profile profile) {
        Decision closed = file.closed();
        if (closed == null) {
            return null;
        }
        return CivilPeriod.of(Tokyo.dayOf(closed.at()), months(file, profile));
    }
}

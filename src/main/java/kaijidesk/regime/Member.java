package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A registered user (会員) with what was registered at each known point in time.
 *
 * @param id the operator's member number
 * @param nickname the name shown on the site
 * @param kind a person, or a shop represented by one (R2.09)
 * @param snapshots every known point in time, in any order
 */
public record Member(String id, String nickname, Kind kind, List<MemberSnapshot> snapshots) {
    private static final Comparator<MemberSnapshot> YOUNGER =
            Comparator.comparing(MemberSnapshot::asOf).thenComparing(MemberSnapshot::point);

    /** Who stands behind the membership. */
    public enum Kind {
        INDIVIDUAL,
        SHOP
    }

    public Member {
        snapshots = List.copyOf(snapshots);
    }

    /**
     * What was registered on that day: the youngest snapshot not younger than the day, or the
     * oldest one when all are younger. Empty when nothing is known of the member.
     */
    public Optional<MemberSnapshot> registeredOn(LocalDate day) {
        MemberSnapshot youngest = null;
        MemberSnapshot oldest = null;
        for (MemberSnapshot snapshot : snapshots) {
            boolean past = !snapshot.asOf().isAfter(day);
            if (past && (youngest == null || YOUNGER.compare(snapshot, youngest) > 0)) {
                youngest = snapshot;
            }
            if (oldest == null || snapshot.asOf().isBefore(oldest.asOf())) {
                oldest = snapshot;
            }
        }
        return Optional.ofNullable(youngest == null ? oldest : youngest);
    }

    /**
     * The member as a letter of that day could tell of it: without what later exports say is
     * registered by then. When all of them are later, the oldest stays.
     */
    public Member toldOn(LocalDate day) {
        MemberSnapshot told = null;
        for (MemberSnapshot snapshot : snapshots) {
            if (snapshot.point() == PointInTime.CURRENT
                    && (told == null || nearer(snapshot.asOf(), told.asOf(), day))) {
                told = snapshot;
            }
        }
        MemberSnapshot current = told;
        return new Member(
                id,
                nickname,
                kind,
                snapshots.stream()
                        .filter(each -> each.point() != PointInTime.CURRENT || each.equals(current))
                        .toList());
    }

    /** The youngest of those not after the day; of those after it, the oldest. */
    private static boolean nearer(LocalDate one, LocalDate other, LocalDate day) {
        return other.isAfter(day) ? one.isBefore(other) : one.isAfter(other) && !one.isAfter(day);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}

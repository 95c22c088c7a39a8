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
        Comparator<MemberSnapshot> byAge = Comparator.comparing(MemberSnapshot::asOf);
        return snapshots.stream()
                .filter(snapshot -> !snapshot.asOf().isAfter(day))
                .max(byAge.thenComparing(MemberSnapshot::point))
                .or(() -> snapshots.stream().min(byAge));
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}

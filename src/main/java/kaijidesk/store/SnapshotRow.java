package kaijidesk.store;

import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;

/** What a row of the operator's records says of a member at one point in time. */
public record SnapshotRow(
        String memberId, String nickname, Member.Kind kind, MemberSnapshot snapshot) {
    /** What tells it from every other snapshot: they are never overwritten (R2.19). */
    Key key() {
        return new Key(memberId, snapshot.point().name(), snapshot.tradeNo(), snapshot.asOf());
    }

    /** The key of the table. */
    record Key(String memberId, String point, String tradeNo, java.time.LocalDate asOf) {}
}

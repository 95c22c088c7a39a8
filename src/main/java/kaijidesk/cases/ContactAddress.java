package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.Trade;
import org.jspecify.annotations.Nullable;

/**
 * One of the two addresses that stage 1 would disclose (R2.03, R2.04), beside what was registered
 * at the trade (R2.19).
 *
 * @param side whose
 * @param now the address registered now, empty when none is
 * @param atTrade the address registered at the trade, empty when the records don't know it
 */
public record ContactAddress(Side side, String now, String atTrade) {
    /** Both, the applicant's first. */
    public static List<ContactAddress> of(CaseRecords records, LocalDate today) {
        List<ContactAddress> pair = new ArrayList<>();
        for (Side side : Side.values()) {
            Member member = side == Side.APPLICANT ? records.applicant() : records.counterparty();
            pair.add(
                    new ContactAddress(side, now(member, today), atTrade(member, records.trade())));
        }
        return pair;
    }

    /** Whether another address was registered at the trade than is now. */
    public boolean changed() {
        return !atTrade.isEmpty() && !atTrade.equals(now);
    }

    private static String now(@Nullable Member member, LocalDate today) {
        return Optional.ofNullable(member)
                .flatMap(known -> known.registeredOn(today))
                .map(MemberSnapshot::email)
                .orElse("");
    }

    private static String atTrade(@Nullable Member member, @Nullable Trade trade) {
        if (member == null || trade == null) {
            return "";
        }
        return member.snapshots().stream()
                .filter(snapshot -> snapshot.point() == PointInTime.TRADE)
                .filter(snapshot -> snapshot.tradeNo().equals(trade.tradeNo()))
                .map(MemberSnapshot::email)
                .findFirst()
                .orElse("");
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ContactAddress[" + side + "]";
    }
}

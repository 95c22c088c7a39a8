package kaijidesk.cases;

import java.util.Optional;
import java.util.Set;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Trade;
import org.jspecify.annotations.Nullable;

/**
 * What is registered at the moment of an act: the only source of recipients and disclosed data
 * (R2.03).
 */
final class Registered {
    private Registered() {}

    static Optional<MemberSnapshot> now(@Nullable Member member, Circumstances circumstances) {
        return Optional.ofNullable(member)
                .flatMap(known -> known.registeredOn(circumstances.today()));
    }

    static boolean hasEmail(@Nullable Member member, Circumstances circumstances) {
        return now(member, circumstances)
                .filter(snapshot -> !snapshot.email().isEmpty())
                .isPresent();
    }

    static boolean hasAddress(@Nullable Member member, Circumstances circumstances) {
        return now(member, circumstances)
                .filter(snapshot -> !snapshot.name().isEmpty() && !snapshot.address().isEmpty())
                .isPresent();
    }

    /**
     * Whether something is registered of the counterparty that a disclosure could tell (R2.03,
     * R2.19).
     */
    static boolean hasItem(RegisteredItem item, Set<ItemAt> without, Circumstances circumstances) {
        Member counterparty = circumstances.records().counterparty();
        Trade trade = circumstances.records().trade();
        return counterparty != null
                && trade != null
                && DisclosedItem.any(counterparty, trade.tradeNo(), item, without);
    }

    static MemberSnapshot applicant(Circumstances circumstances) {
        return now(circumstances.records().applicant(), circumstances).orElseThrow();
    }

    static MemberSnapshot counterparty(Circumstances circumstances) {
        return now(circumstances.records().counterparty(), circumstances).orElseThrow();
    }

    static RightsHolder rightsHolder(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.surroundings().rightsHolder()).orElseThrow();
    }

    static Member member(@Nullable Member member) {
        return Optional.ofNullable(member).orElseThrow();
    }

    static Trade trade(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.records().trade()).orElseThrow();
    }
}

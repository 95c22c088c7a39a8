package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.CaseRecords;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import org.jspecify.annotations.Nullable;

/** What the operator's records say of a case, as letters may have to print it. */
final class Registry {
    private Registry() {}

    /** Names and addresses of both parties at each point in time, and what the trade is called. */
    static List<String> texts(CaseRecords records) {
        List<String> texts = new ArrayList<>();
        add(records.applicant(), texts);
        add(records.counterparty(), texts);
        Trade trade = records.trade();
        if (trade != null) {
            texts.add(trade.itemName());
        }
        return texts;
    }

    private static void add(@Nullable Member member, List<String> texts) {
        if (member == null) {
            return;
        }
        for (MemberSnapshot snapshot : member.snapshots()) {
            texts.add(snapshot.name());
            texts.add(snapshot.address());
        }
    }
}

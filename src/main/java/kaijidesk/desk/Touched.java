package kaijidesk.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaijidesk.cases.CaseNumber;
import kaijidesk.store.WatchedCase;

/**
 * Notes which open cases new records concern. Holds what open cases are about, never what the
 * records hold.
 */
final class Touched {
    private final Map<String, List<CaseNumber>> trades = new HashMap<>();
    private final Map<String, List<CaseNumber>> members = new HashMap<>();
    private final Map<String, List<CaseNumber>> nicknames = new HashMap<>();
    private final Map<String, CaseNumber> touched = new TreeMap<>();

    Touched(List<WatchedCase> open) {
        for (WatchedCase each : open) {
            each.trades().forEach(trade -> put(trades, trade, each.number()));
            each.members().forEach(member -> put(members, member, each.number()));
            if (!each.nickname().isEmpty()) {
                put(nicknames, each.nickname(), each.number());
            }
        }
    }

    void trade(String tradeNo) {
        touch(trades, tradeNo);
    }

    void member(String memberId) {
        touch(members, memberId);
    }

    void nickname(String nickname) {
        touch(nicknames, nickname);
    }

    /** The cases concerned, by their numbers. */
    List<CaseNumber> cases() {
        return List.copyOf(touched.values());
    }

    private void touch(Map<String, List<CaseNumber>> by, String key) {
        by.getOrDefault(key, List.of()).forEach(each -> touched.put(each.value(), each));
    }

    private static void put(Map<String, List<CaseNumber>> by, String key, CaseNumber number) {
        by.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
    }
}

package kaijidesk.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One distinct registered value with the points in time at which it was registered (R2.19).
 *
 * @param item which item
 * @param value the value as registered, byte for byte
 * @param points the points in time that share it, oldest first
 */
public record DisclosedItem(RegisteredItem item, String value, List<At> points) {
    private static final Comparator<MemberSnapshot> BY_AGE =
            Comparator.comparing(MemberSnapshot::point).thenComparing(MemberSnapshot::asOf);

    /**
     * A point in time with its day.
     *
     * @param point registration, trade or current
     * @param asOf the day for which the value is known
     */
    public record At(PointInTime point, LocalDate asOf) {}

    public DisclosedItem {
        points = List.copyOf(points);
    }

    /**
     * Each distinct value of the chosen items at registration, at this trade and now; what was
     * never registered isn't listed, and snapshots of other trades are left out.
     */
    public static List<DisclosedItem> of(
            Member member, String tradeNo, Collection<RegisteredItem> items) {
        return of(member, tradeNo, items, Set.of());
    }

    /** As above, but without what is left out: single items at single points in time. */
    public static List<DisclosedItem> of(
            Member member, String tradeNo, Collection<RegisteredItem> items, Set<ItemAt> without) {
        List<MemberSnapshot> snapshots = relevant(member, tradeNo);
        List<DisclosedItem> disclosed = new ArrayList<>();
        for (RegisteredItem item : RegisteredItem.values()) {
            if (items.contains(item)) {
                Set<PointInTime> leftOut = leftOut(item, without);
                disclosed.addAll(
                        distinct(
                                item,
                                snapshots.stream()
                                        .filter(each -> !leftOut.contains(each.point()))
                                        .toList()));
            }
        }
        return disclosed;
    }

    /** Whether anything of an item would be told: the question that every screen asks. */
    public static boolean any(
            Member member, String tradeNo, RegisteredItem item, Set<ItemAt> without) {
        Set<PointInTime> leftOut = without.isEmpty() ? Set.of() : leftOut(item, without);
        for (MemberSnapshot snapshot : relevant(member, tradeNo)) {
            if (!item.in(snapshot).isEmpty() && !leftOut.contains(snapshot.point())) {
                return true;
            }
        }
        return false;
    }

    private static Set<PointInTime> leftOut(RegisteredItem item, Set<ItemAt> without) {
        return without.stream()
                .filter(each -> each.item() == item)
                .map(ItemAt::point)
                .collect(Collectors.toSet());
    }

    /**
     * Of several exports the youngest tells what is registered at disclosure; the older ones are
     * past.
     */
    private static List<MemberSnapshot> relevant(Member member, String tradeNo) {
        LocalDate youngest = null;
        for (MemberSnapshot snapshot : member.snapshots()) {
            if (snapshot.point() == PointInTime.CURRENT
                    && (youngest == null || snapshot.asOf().isAfter(youngest))) {
                youngest = snapshot.asOf();
            }
        }
        List<MemberSnapshot> relevant = new ArrayList<>();
        for (MemberSnapshot snapshot : member.snapshots()) {
            boolean tells =
                    switch (snapshot.point()) {
                        case REGISTRATION -> true;
                        case TRADE -> snapshot.tradeNo().equals(tradeNo);
                        case CURRENT -> snapshot.asOf().equals(youngest);
                    };
            if (tells) {
                relevant.add(snapshot);
            }
        }
        relevant.sort(BY_AGE);
        return relevant;
    }

    private static List<DisclosedItem> distinct(
            RegisteredItem item, List<MemberSnapshot> snapshots) {
        Map<String, List<At>> points = new LinkedHashMap<>();
        for (MemberSnapshot snapshot : snapshots) {
            String value = item.in(snapshot);
            if (!value.isEmpty()) {
                points.computeIfAbsent(value, any -> new ArrayList<>())
                        .add(new At(snapshot.point(), snapshot.asOf()));
            }
        }
        return points.entrySet().stream()
                .map(entry -> new DisclosedItem(item, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "DisclosedItem[" + item + " " + points + "]";
    }
}

package kaijidesk.cases;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;

/**
 * That something isn't readable on a scanned page: what kind, never its value (R2.11).
 *
 * @param scan the page
 * @param kind what
 * @param found absent or masked
 * @param by who found it, when
 */
public record ScanMark(String scan, MaskKind kind, MarkFound found, Decision by) {
    static final Comparator<ScanMark> ORDER =
            Comparator.comparing(ScanMark::scan).thenComparing(mark -> mark.kind().name());

    /** What is settled, by page. */
    static Map<String, Set<MaskKind>> settled(List<ScanMark> marks) {
        Map<String, Set<MaskKind>> settled = new HashMap<>();
        for (ScanMark mark : marks) {
            settled.computeIfAbsent(mark.scan(), any -> EnumSet.noneOf(MaskKind.class))
                    .add(mark.kind());
        }
        return settled;
    }
}

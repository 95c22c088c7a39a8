package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.Rule;

/**
 * A person found on a scanned page that something sensitive doesn't stand there, or is masked
 * (R2.11). Masking itself destroys pixels of the stored picture; this says what kind it was.
 *
 * @param scan which page
 * @param kinds of what
 * @param found absent or masked
 */
public record RecordMark(String scan, Set<MaskKind> kinds, MarkFound found) implements Act {
    public RecordMark {
        kinds = Set.copyOf(kinds);
    }

    /** Pages must not be readable as long as they are kept, so no stage bars it. */
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(
                        !circumstances.surroundings().scans().isEmpty(),
                        Rule.R2_11,
                        "bar.nothing-scanned")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(
                        circumstances.surroundings().paperOf(scan).isPresent(),
                        Rule.R2_11,
                        "bar.no-such-scan")
                .unless(!kinds.isEmpty(), Rule.R2_11, "bar.kind-needed")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        List<ScanMark> marks = new ArrayList<>(file.marks());
        marks.removeIf(mark -> mark.scan().equals(scan) && kinds.contains(mark.kind()));
        kinds.forEach(
                kind -> marks.add(new ScanMark(scan, kind, found, circumstances.decision(""))));
        marks.sort(ScanMark.ORDER);
        return Outcome.of(file.withMarks(marks));
    }
}

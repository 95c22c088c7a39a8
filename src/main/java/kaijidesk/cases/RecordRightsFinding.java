package kaijidesk.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijidesk.regime.Finding;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;

/**
 * A person found whether a point of the fast path holds (R4.04).
 *
 * @param point which
 * @param holds whether it does
 * @param evidence what shows it
 */
public record RecordRightsFinding(RightsPoint point, boolean holds, String evidence)
        implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofRightsCase(file, circumstances)
                .unless(file.prepared() == null, Rule.R4_04, "bar.already-prepared")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(!evidence.isBlank(), Rule.R4_04, "bar.evidence-needed")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        RightsClaim claim = Objects.requireNonNull(file.claim());
        Map<RightsPoint, Finding> findings = new EnumMap<>(RightsPoint.class);
        findings.putAll(claim.findings());
        findings.put(point, new Finding(holds, evidence));
        return Outcome.of(file.withClaim(new RightsClaim(claim.holderId(), findings)));
    }
}

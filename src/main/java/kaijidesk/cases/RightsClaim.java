package kaijidesk.cases;

import java.util.Map;
import kaijidesk.regime.Finding;
import kaijidesk.regime.RightsPoint;

/**
 * What makes a case one of the rights holders' fast path (R4.04). It is there from the first moment
 * or never: an ordinary case can't be turned into it.
 *
 * @param holderId who applies, by the operator's list
 * @param findings what persons found, with evidence
 */
public record RightsClaim(String holderId, Map<RightsPoint, Finding> findings) {
    public RightsClaim {
        findings = Map.copyOf(findings);
    }
}

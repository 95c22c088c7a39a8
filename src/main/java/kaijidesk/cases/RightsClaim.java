package kaijidesk.cases;

import java.util.Map;
import kaijidesk.regime.Finding;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsHolderPath;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

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

    /** The points of the fast path of a case, as list, records and persons answer them. */
    public RightsHolderPath path(
            CaseFile file, CaseRecords records, @Nullable RightsHolder listed) {
        return new RightsHolderPath(
                listed, records.trade(), findings, Tokyo.dayOf(file.application().receivedAt()));
    }
}

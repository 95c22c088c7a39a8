package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fast path of rights holders (R4.04). Lists and records answer first; a person's finding, with
 * its evidence, answers what they leave open, and can darken what they let pass.
 *
 * @param holder as the operator's list has it, null when the list doesn't know it
 * @param trade null when the records don't know it
 * @param findings what persons found, by point
 * @param receivedOn day of the application
 */
public record RightsHolderPath(
        @Nullable RightsHolder holder,
        @Nullable Trade trade,
        Map<RightsPoint, Finding> findings,
        LocalDate receivedOn) {
    public RightsHolderPath {
        findings = Map.copyOf(findings);
    }

    /** All points in their order. */
    public List<RightsVerdict> verdicts() {
        return Arrays.stream(RightsPoint.values())
                .map(point -> new RightsVerdict(point, verdict(point)))
                .toList();
    }

    /** One point. */
    public Verdict verdict(RightsPoint point) {
        Finding finding = findings.get(point);
        if (finding != null && !finding.holds()) {
            return Verdict.of(Rule.R4_04, Status.BARRED, Step.of("found-not", finding.note()));
        }
        return switch (point) {
            case QUALIFIED -> qualified(finding);
            case INFRINGEMENT -> byPerson(finding, Step.of("rights.infringement-open"));
            case ESCROW -> escrow(finding);
        };
    }

    /** A certification speaks for itself while it runs; of a contract somebody must judge. */
    private Verdict qualified(@Nullable Finding finding) {
        if (holder == null) {
            return Verdict.of(Rule.R4_04, Status.BARRED, Step.of("rights.not-listed"));
        }
        Step listed = Step.of("rights.listed", holder.basis(), holder.reference());
        if (!holder.validOn(receivedOn)) {
            return Verdict.of(
                    Rule.R4_04,
                    Status.BARRED,
                    listed,
                    Step.of("rights.not-valid", holder.validFrom(), receivedOn));
        }
        return holder.basis() == RightsHolder.Basis.CERTIFIED_ORGANISATION
                ? Verdict.of(Rule.R4_04, Status.HOLDS, listed, Step.of("rights.certified"))
                : byPerson(finding, listed);
    }

    private Verdict escrow(@Nullable Finding finding) {
        if (trade == null) {
            return Verdict.of(Rule.R4_04, Status.UNKNOWN, Step.of("trade.unknown"));
        }
        return switch (trade.payment()) {
            case ESCROW -> Verdict.of(Rule.R4_04, Status.HOLDS, Step.of("rights.escrow"));
            case OTHER -> Verdict.of(Rule.R4_04, Status.BARRED, Step.of("rights.no-escrow"));
            case UNKNOWN -> byPerson(finding, Step.of("rights.payment-unknown"));
        };
    }

    private static Verdict byPerson(@Nullable Finding finding, Step open) {
        return finding == null
                ? Verdict.of(Rule.R4_04, Status.UNKNOWN, open)
                : Verdict.of(Rule.R4_04, Status.HOLDS, open, Step.of("found", finding.note()));
    }
}

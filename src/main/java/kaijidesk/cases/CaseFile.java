package kaijidesk.cases;

import java.util.EnumMap;
import java.util.Map;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case (案件) by its own acts, immutable. Where it stands is {@link Stage#of}.
 * What the operator's records say comes beside it, as {@link CaseRecords}.
 *
 * @param number the case's number
 * @param profile edition of the profile it was received under (R6.06)
 * @param application what arrived
 * @param findings what reviewers found about rules that data can't answer
 * @param eligible who found the case eligible and so prepared stage 1; null before
 * @param contact stage 1, null before its release
 * @param litigation the accepted application for stage 2, null before
 * @param papers the papers that arrived
 * @param prepared the disclosure of stage 2 that waits or was released, null before
 * @param disclosed who released stage 2, null before
 * @param refusal the refusal that waits or was released, null when there is none
 * @param closed who closed the case, null while it is open
 */
public record CaseFile(
        CaseNumber number,
        String profile,
        Application application,
        Map<Rule, Finding> findings,
        @Nullable Decision eligible,
        @Nullable ContactDisclosure contact,
        @Nullable LitigationRequest litigation,
        Map<PaperKind, Paper> papers,
        @Nullable PreparedDisclosure prepared,
        @Nullable Decision disclosed,
        @Nullable Refusal refusal,
        @Nullable Decision closed) {
    public CaseFile {
        findings = Map.copyOf(findings);
        papers = Map.copyOf(papers);
    }

    /** A case that has just been received. */
    static CaseFile received(CaseNumber number, String profile, Application application) {
        return new CaseFile(
                number,
                profile,
                application,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                null);
    }

    CaseFile withApplication(Application changed) {
        return new CaseFile(
                number,
                profile,
                changed,
                findings,
                eligible,
                contact,
                litigation,
                papers,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withFinding(Rule rule, Finding finding) {
        Map<Rule, Finding> more = new EnumMap<>(Rule.class);
        more.putAll(findings);
        more.put(rule, finding);
        return new CaseFile(
                number,
                profile,
                application,
                more,
                eligible,
                contact,
                litigation,
                papers,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withEligible(@Nullable Decision decision) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                decision,
                contact,
                litigation,
                papers,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withContact(ContactDisclosure disclosure) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                disclosure,
                litigation,
                papers,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withLitigation(LitigationRequest request) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                request,
                papers,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withPaper(Paper paper) {
        Map<PaperKind, Paper> more = new EnumMap<>(PaperKind.class);
        more.putAll(papers);
        more.put(paper.kind(), paper);
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                litigation,
                more,
                prepared,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withPrepared(@Nullable PreparedDisclosure disclosure) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                litigation,
                papers,
                disclosure,
                disclosed,
                refusal,
                closed);
    }

    CaseFile withDisclosed(Decision decision) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                litigation,
                papers,
                prepared,
                decision,
                refusal,
                closed);
    }

    CaseFile withRefusal(@Nullable Refusal changed) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                litigation,
                papers,
                prepared,
                disclosed,
                changed,
                closed);
    }

    CaseFile withClosed(Decision decision) {
        return new CaseFile(
                number,
                profile,
                application,
                findings,
                eligible,
                contact,
                litigation,
                papers,
                prepared,
                disclosed,
                refusal,
                decision);
    }
}

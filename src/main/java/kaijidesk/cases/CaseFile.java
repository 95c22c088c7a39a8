package kaijidesk.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Papers;
import kaijidesk.regime.Profile;
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

    /** The checklist of the four papers (R2.09); none before stage 2 is accepted. */
    public Optional<Papers> checklist(Profile rules) {
        Paper certificate = papers.get(PaperKind.RESIDENCE_CERTIFICATE);
        String address = certificate == null ? "" : certificate.address();
        return Optional.ofNullable(litigation)
                .map(request -> new Papers(rules, request.pledge().number(), address));
    }

    CaseFile withApplication(Application changed) {
        return with(draft -> draft.application = changed);
    }

    CaseFile withFinding(Rule rule, Finding finding) {
        return with(draft -> draft.findings.put(rule, finding));
    }

    CaseFile withEligible(@Nullable Decision decision) {
        return with(draft -> draft.eligible = decision);
    }

    CaseFile withContact(ContactDisclosure disclosure) {
        return with(draft -> draft.contact = disclosure);
    }

    CaseFile withLitigation(LitigationRequest request) {
        return with(draft -> draft.litigation = request);
    }

    CaseFile withPaper(Paper paper) {
        return with(draft -> draft.papers.put(paper.kind(), paper));
    }

    CaseFile withPrepared(@Nullable PreparedDisclosure disclosure) {
        return with(draft -> draft.prepared = disclosure);
    }

    CaseFile withDisclosed(Decision decision) {
        return with(draft -> draft.disclosed = decision);
    }

    CaseFile withRefusal(@Nullable Refusal changed) {
        return with(draft -> draft.refusal = changed);
    }

    CaseFile withClosed(Decision decision) {
        return with(draft -> draft.closed = decision);
    }

    private CaseFile with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.file(number, profile);
    }

    /** A file while one thing of it is being changed. */
    private static final class Draft {
        private Application application;
        private final Map<Rule, Finding> findings = new EnumMap<>(Rule.class);
        private @Nullable Decision eligible;
        private @Nullable ContactDisclosure contact;
        private @Nullable LitigationRequest litigation;
        private final Map<PaperKind, Paper> papers = new EnumMap<>(PaperKind.class);
        private @Nullable PreparedDisclosure prepared;
        private @Nullable Decision disclosed;
        private @Nullable Refusal refusal;
        private @Nullable Decision closed;

        private Draft(CaseFile file) {
            application = file.application;
            findings.putAll(file.findings);
            eligible = file.eligible;
            contact = file.contact;
            litigation = file.litigation;
            papers.putAll(file.papers);
            prepared = file.prepared;
            disclosed = file.disclosed;
            refusal = file.refusal;
            closed = file.closed;
        }

        private CaseFile file(CaseNumber number, String profile) {
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
                    closed);
        }
    }
}

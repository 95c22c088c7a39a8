package kaijidesk.cases;

import java.time.LocalDate;
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
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case (案件) by its own acts, immutable. Where it stands is {@link Stage#of}.
 * What the operator's records say comes beside it, as {@link CaseRecords}.
 *
 * @param number the case's number
 * @param profile edition of the profile it was received under (R6.06)
 * @param application what arrived
 * @param parties whom and what it is about, null until it is first decided on
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
        @Nullable Parties parties,
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
                null,
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

    /** The day of the application that is being answered: of stage 2 once that was accepted. */
    LocalDate lastAppliedOn() {
        return Tokyo.dayOf(
                litigation == null ? application.receivedAt() : litigation.accepted().at());
    }

    /**
     * The checklist of the four papers (R2.09) as it looks today; none before stage 2 is accepted.
     */
    public Optional<Papers> checklist(Profile rules, LocalDate today) {
        Paper certificate = papers.get(PaperKind.RESIDENCE_CERTIFICATE);
        String address = certificate == null ? "" : certificate.address();
        return Optional.ofNullable(litigation)
                .map(request ->
                        new Papers(
                                rules,
                                request.pledge().number(),
                                Tokyo.dayOf(request.accepted().at()),
                                address,
                                today));
    }

    CaseFile withApplication(Application changed) {
        return with(draft -> draft.application = changed);
    }

    CaseFile withParties(@Nullable Parties pinned) {
        return with(draft -> draft.parties = pinned);
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

    /**
     * With a paper that arrived anew: what others were compared with its predecessor for is open
     * again.
     */
    CaseFile withArrived(Paper paper) {
        return with(draft -> {
            draft.papers.replaceAll((kind, other) -> other.withoutComparisonsWith(paper.kind()));
            draft.papers.put(paper.kind(), paper);
        });
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
        private @Nullable Parties parties;
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
            parties = file.parties;
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
                    parties,
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

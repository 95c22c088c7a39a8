package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kaijidesk.regime.Finding;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperBearer;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Papers;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.regime.ScannedPages;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case (案件) by its own acts, immutable. Where it stands is {@link Stage#of}.
 * What the operator's records say comes beside it, as {@link CaseRecords}.
 *
 * @param number the case's number
 * @param profile edition of the profile it was received under (R6.06)
 * @param application what arrived
 * @param claim what makes it a rights holder's case (R4.04), null for an ordinary one
 * @param parties whom and what it is about, null until it is first decided on
 * @param findings what reviewers found about rules that data can't answer
 * @param overrules which rules a supervisor overruled
 * @param correction the last request for what is missing, null before
 * @param eligible who found the case eligible and so prepared stage 1; null before
 * @param contact stage 1, null before its release
 * @param litigation the accepted application for stage 2, null before
 * @param guided who told the counterparty how to apply as well (R2.15), null before
 * @param papers the papers that arrived
 * @param documents further documents that were asked for, by their numbers
 * @param prepared the disclosure of name and address that waits or was released, null before
 * @param disclosed who released it, null before
 * @param refusal the refusal that waits or was released, null when there is none
 * @param expenses what the applicant bears, and paid
 * @param danger that a disclosure could put somebody in danger, null when nothing is known of it
 * @param misuses reports that disclosed data was misused, by the side that did it
 * @param bounces notices that came back
 * @param closed who closed the case, null while it is open
 * @param destroyed that its papers were destroyed, null before
 * @param originals the sheets themselves, by their numbers: where they lie until then (R2.08)
 * @param marks what was found absent or masked on scanned pages (R2.11)
 */
public record CaseFile(
        CaseNumber number,
        String profile,
        Application application,
        @Nullable RightsClaim claim,
        @Nullable Parties parties,
        Map<Rule, Finding> findings,
        Map<Rule, Decision> overrules,
        @Nullable Correction correction,
        @Nullable Decision eligible,
        @Nullable ContactDisclosure contact,
        @Nullable LitigationRequest litigation,
        @Nullable Decision guided,
        Map<PaperKind, Paper> papers,
        List<ExtraDocument> documents,
        @Nullable PreparedDisclosure prepared,
        @Nullable Decision disclosed,
        @Nullable Refusal refusal,
        Expenses expenses,
        @Nullable Danger danger,
        Map<Side, Misuse> misuses,
        Map<Notice, Bounce> bounces,
        @Nullable Decision closed,
        @Nullable Destruction destroyed,
        List<Original> originals,
        List<ScanMark> marks) {
    public CaseFile {
        findings = Map.copyOf(findings);
        overrules = Map.copyOf(overrules);
        papers = Map.copyOf(papers);
        documents = List.copyOf(documents);
        misuses = Map.copyOf(misuses);
        bounces = Map.copyOf(bounces);
        originals = List.copyOf(originals);
        marks = List.copyOf(marks);
    }

    /** A case that has just been received. */
    static CaseFile received(CaseNumber number, String profile, Application application) {
        return new CaseFile(
                number,
                profile,
                application,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                null,
                null,
                Expenses.NONE,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    /** The day of the application that is being answered: of stage 2 once that was accepted. */
    LocalDate lastAppliedOn() {
        return Tokyo.dayOf(
                litigation == null ? application.receivedAt() : litigation.accepted().at());
    }

    /** What was prepared and isn't released yet: stage 1, stage 2 or a refusal; null when none. */
    @Nullable Decision waiting() {
        return switch (Stage.of(this)) {
            case CONTACT_RELEASE_PENDING -> eligible;
            case DISCLOSURE_RELEASE_PENDING -> prepared == null ? null : prepared.prepared();
            case REFUSAL_RELEASE_PENDING -> refusal == null ? null : refusal.prepared();
            default -> null;
        };
    }

    /**
     * Who can't release what waits: who prepared it and, of a disclosure, who looked at its danger
     * (R6.04); nobody when nothing waits.
     */
    public List<Person> notBy() {
        Decision prepared = waiting();
        if (prepared == null) {
            return List.of();
        }
        Danger.Review review = danger == null || refusal != null ? null : danger.review();
        return review == null
                ? List.of(prepared.by())
                : List.of(prepared.by(), review.found().by());
    }

    /** The papers that the profile asks for, in their order (R2.09). */
    public List<PaperKind> requiredPapers(Profile rules) {
        return Arrays.stream(PaperKind.values()).filter(rules.requiredPapers()::contains).toList();
    }

    /** The checklist of the papers (R2.09) as it looks today; none before stage 2 is accepted. */
    public Optional<Papers> checklist(Circumstances circumstances) {
        return Optional.ofNullable(litigation)
                .map(request ->
                        new Papers(
                                circumstances.profile(),
                                request.pledge().number(),
                                Tokyo.dayOf(request.accepted().at()),
                                bearer(circumstances),
                                circumstances.today(),
                                scanned(circumstances)));
    }

    /** The scanned pages of each paper, with what was found on them (R2.11). */
    public Map<PaperKind, ScannedPages> scanned(Circumstances circumstances) {
        Map<String, Set<MaskKind>> settled = ScanMark.settled(marks);
        Map<PaperKind, ScannedPages> scanned = new EnumMap<>(PaperKind.class);
        circumstances
                .surroundings()
                .scans()
                .forEach((kind, pages) -> scanned.put(kind, new ScannedPages(pages, settled)));
        return scanned;
    }

    private PaperBearer bearer(Circumstances circumstances) {
        Paper certificate = papers.get(PaperKind.RESIDENCE_CERTIFICATE);
        Member applicant = circumstances.records().applicant();
        return new PaperBearer(
                Registered.now(applicant, circumstances).map(MemberSnapshot::name).orElse(""),
                applicant != null && applicant.kind() == Member.Kind.SHOP,
                certificate == null ? "" : certificate.name(),
                certificate == null ? "" : certificate.address());
    }

    CaseFile withApplication(Application changed) {
        return with(draft -> draft.application = changed);
    }

    /**
     * With something that the applicant supplied: once the correction period is over, the
     * application counts from the day on which it was mended (R1.03).
     */
    CaseFile supplied(Application mended, Circumstances circumstances) {
        boolean late = correction != null && circumstances.today().isAfter(correction.due());
        return withApplication(late ? mended.countedFrom(circumstances.now()) : mended).answered();
    }

    /** With the last correction request answered, if there is one. */
    CaseFile answered() {
        return correction == null ? this : withCorrection(correction.withAnswer());
    }

    CaseFile withClaim(RightsClaim changed) {
        return with(draft -> draft.claim = changed);
    }

    CaseFile withParties(@Nullable Parties pinned) {
        return with(draft -> draft.parties = pinned);
    }

    CaseFile withFinding(Rule rule, Finding finding) {
        return with(draft -> draft.findings.put(rule, finding));
    }

    CaseFile withOverrule(Rule rule, @Nullable Decision decision) {
        return with(draft -> put(draft.overrules, rule, decision));
    }

    CaseFile withCorrection(Correction request) {
        return with(draft -> draft.correction = request);
    }

    /** What a second reviewer found of an earlier state says nothing of this one. */
    CaseFile withEligible(@Nullable Decision decision) {
        return with(draft -> draft.eligible = decision).withDangerUnreviewed();
    }

    CaseFile withContact(ContactDisclosure disclosure) {
        return with(draft -> draft.contact = disclosure);
    }

    CaseFile withLitigation(LitigationRequest request) {
        return with(draft -> draft.litigation = request);
    }

    CaseFile withGuided(Decision decision) {
        return with(draft -> draft.guided = decision);
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
            draft.originals = Original.with(originals, paper.kind(), 0, paper.arrivedOn());
        });
    }

    /** With a document that is asked for, or that arrived. */
    CaseFile withDocument(ExtraDocument document) {
        List<ExtraDocument> changed = new ArrayList<>(documents);
        changed.removeIf(each -> each.number() == document.number());
        changed.add(document.number() - 1, document);
        LocalDate arrived = document.arrivedOn();
        return with(draft -> {
            draft.documents = changed;
            draft.originals =
                    arrived == null
                            ? originals
                            : Original.with(originals, null, document.number(), arrived);
        });
    }

    CaseFile withOriginal(Original moved) {
        List<Original> changed = new ArrayList<>(originals);
        changed.replaceAll(each -> each.number() == moved.number() ? moved : each);
        return with(draft -> draft.originals = changed);
    }

    CaseFile withMarks(List<ScanMark> changed) {
        return with(draft -> draft.marks = changed);
    }

    /** What a second reviewer found of an earlier state says nothing of this one. */
    CaseFile withPrepared(@Nullable PreparedDisclosure disclosure) {
        return with(draft -> draft.prepared = disclosure).withDangerUnreviewed();
    }

    CaseFile withDisclosed(Decision decision) {
        return with(draft -> draft.disclosed = decision);
    }

    CaseFile withRefusal(@Nullable Refusal changed) {
        return with(draft -> draft.refusal = changed);
    }

    CaseFile withExpenses(Expenses changed) {
        return with(draft -> draft.expenses = changed);
    }

    CaseFile withDanger(@Nullable Danger changed) {
        return with(draft -> draft.danger = changed);
    }

    private CaseFile withDangerUnreviewed() {
        return danger == null ? this : withDanger(danger.withReview(null));
    }

    CaseFile withMisuse(Side by, Misuse misuse) {
        return with(draft -> draft.misuses.put(by, misuse));
    }

    CaseFile withBounce(Notice notice, Bounce bounce) {
        return with(draft -> draft.bounces.put(notice, bounce));
    }

    CaseFile withClosed(Decision decision) {
        return with(draft -> draft.closed = decision);
    }

    CaseFile withDestroyed(Destruction destruction) {
        return with(draft -> draft.destroyed = destruction);
    }

    private CaseFile with(Consumer<CaseDraft> change) {
        CaseDraft draft = new CaseDraft(this);
        change.accept(draft);
        return draft.file(number, profile);
    }

    private static <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}

package kaijidesk.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/** A case file while one thing of it is being changed. */
final class CaseDraft {
    Application application;
    @Nullable RightsClaim claim;
    @Nullable Parties parties;
    final Map<Rule, Finding> findings = new EnumMap<>(Rule.class);
    final Map<Rule, Decision> overrules = new EnumMap<>(Rule.class);
    @Nullable Correction correction;
    @Nullable Decision eligible;
    @Nullable ContactDisclosure contact;
    @Nullable LitigationRequest litigation;
    @Nullable Decision guided;
    final Map<PaperKind, Paper> papers = new EnumMap<>(PaperKind.class);
    List<ExtraDocument> documents;
    @Nullable PreparedDisclosure prepared;
    @Nullable Decision disclosed;
    @Nullable Refusal refusal;
    Expenses expenses;
    @Nullable Danger danger;
    final Map<Side, Misuse> misuses = new EnumMap<>(Side.class);
    final Map<Notice, Bounce> bounces = new EnumMap<>(Notice.class);
    @Nullable Decision closed;
    @Nullable Destruction destroyed;
    List<Original> originals;
    List<ScanMark> marks;

    CaseDraft(CaseFile file) {
        application = file.application();
        claim = file.claim();
        parties = file.parties();
        findings.putAll(file.findings());
        overrules.putAll(file.overrules());
        correction = file.correction();
        eligible = file.eligible();
        contact = file.contact();
        litigation = file.litigation();
        guided = file.guided();
        papers.putAll(file.papers());
        documents = file.documents();
        prepared = file.prepared();
        disclosed = file.disclosed();
        refusal = file.refusal();
        expenses = file.expenses();
        danger = file.danger();
        misuses.putAll(file.misuses());
        bounces.putAll(file.bounces());
        closed = file.closed();
        destroyed = file.destroyed();
        originals = file.originals();
        marks = file.marks();
    }

    CaseFile file(CaseNumber number, String profile) {
        return new CaseFile(
                number,
                profile,
                application,
                claim,
                parties,
                findings,
                overrules,
                correction,
                eligible,
                contact,
                litigation,
                guided,
                papers,
                documents,
                prepared,
                disclosed,
                refusal,
                expenses,
                danger,
                misuses,
                bounces,
                closed,
                destroyed,
                originals,
                marks);
    }
}

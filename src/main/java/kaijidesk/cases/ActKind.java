package kaijidesk.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import kaijidesk.regime.Rule;

/** Every kind of act, in the order of a case's life, with what bars it whatever is entered. */
public enum ActKind {
    SUPPLEMENT_APPLICATION(SupplementApplication.class, SupplementApplication::standing),
    RECORD_AGREEMENT(RecordAgreement.class, RecordAgreement::standing),
    REQUEST_CORRECTION(RequestCorrection.class, RequestCorrection::standing),
    RECORD_FINDING(RecordFinding.class, RecordFinding::standing),
    OVERRULE(Overrule.class, Overrule::standing),
    FIND_ELIGIBLE(FindEligible.class, FindEligible::standing),
    RELEASE_CONTACT_DISCLOSURE(ReleaseContactDisclosure.class, ReleaseContactDisclosure::standing),
    ACCEPT_LITIGATION_REQUEST(AcceptLitigationRequest.class, AcceptLitigationRequest::standing),
    GUIDE_COUNTERPARTY(GuideCounterparty.class, GuideCounterparty::standing),
    RECEIVE_PAPER(ReceivePaper.class, ReceivePaper::standing),
    CHECK_PAPER(CheckPaper.class, CheckPaper::standing),
    RECORD_MARK(RecordMark.class, RecordMark::standing),
    REQUEST_DOCUMENT(RequestDocument.class, RequestDocument::standing),
    RECORD_DOCUMENT(RecordDocument.class, RecordDocument::standing),
    PREPARE_LITIGATION_DISCLOSURE(
            PrepareLitigationDisclosure.class, PrepareLitigationDisclosure::standing),
    RELEASE_LITIGATION_DISCLOSURE(
            ReleaseLitigationDisclosure.class, ReleaseLitigationDisclosure::standing),
    RECORD_RIGHTS_FINDING(RecordRightsFinding.class, RecordRightsFinding::standing),
    PREPARE_RIGHTS_DISCLOSURE(PrepareRightsDisclosure.class, PrepareRightsDisclosure::standing),
    RELEASE_RIGHTS_DISCLOSURE(ReleaseRightsDisclosure.class, ReleaseRightsDisclosure::standing),
    PREPARE_REFUSAL(PrepareRefusal.class, PrepareRefusal::standing),
    RELEASE_REFUSAL(ReleaseRefusal.class, ReleaseRefusal::standing),
    SEND_BACK(SendBack.class, SendBack::standing),
    FLAG_DANGER(FlagDanger.class, FlagDanger::standing),
    REVIEW_DANGER(ReviewDanger.class, ReviewDanger::standing),
    LIFT_DANGER(LiftDanger.class, LiftDanger::standing),
    CHARGE_EXPENSE(ChargeExpense.class, ChargeExpense::standing),
    ISSUE_STATEMENT(IssueStatement.class, IssueStatement::standing),
    RECORD_PAYMENT(RecordPayment.class, RecordPayment::standing),
    RECORD_BOUNCE(RecordBounce.class, RecordBounce::standing),
    REPORT_MISUSE(ReportMisuse.class, ReportMisuse::standing),
    DECIDE_MISUSE(DecideMisuse.class, DecideMisuse::standing),
    WITHDRAW_APPLICATION(WithdrawApplication.class, WithdrawApplication::standing),
    CLOSE_CASE(CloseCase.class, CloseCase::standing),
    MOVE_ORIGINAL(MoveOriginal.class, MoveOriginal::standing),
    RECORD_DESTRUCTION(RecordDestruction.class, RecordDestruction::standing),
    DECLINE_CONTACT(DeclineContact.class, DeclineContact::standing),
    ADD_NOTE(AddNote.class, AddNote::standing);

    private final Class<? extends Act> type;
    private final BiFunction<CaseFile, Circumstances, List<Bar>> standing;

    ActKind(Class<? extends Act> type, BiFunction<CaseFile, Circumstances, List<Bar>> standing) {
        this.type = type;
        this.standing = standing;
    }

    /** The name on the command line and in the history: {@code record-finding}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The record that holds what is entered. */
    public Class<? extends Act> type() {
        return type;
    }

    /** What bars this kind of act now, whatever is entered: who acts, then the rules. */
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return with(circumstances, standing(file, circumstances));
    }

    /** What the rules have against it, whoever acts. */
    List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return standing.apply(file, circumstances);
    }

    /** Whether it carries out what somebody else prepared (R6.04). */
    public boolean releases() {
        return switch (this) {
            case RELEASE_CONTACT_DISCLOSURE,
                    RELEASE_LITIGATION_DISCLOSURE,
                    RELEASE_RIGHTS_DISCLOSURE,
                    RELEASE_REFUSAL ->
                    true;
            default -> false;
        };
    }

    /** What bars an act for who acts comes before what else bars it. */
    List<Bar> with(Circumstances circumstances, List<Bar> others) {
        Role role = circumstances.surroundings().role();
        Bars bars = new Bars();
        if (!role.may(Duty.WORK)) {
            bars.add(Rule.R6_04, "bar.reads-only");
        } else if (releases() && !role.may(Duty.RELEASE)) {
            bars.add(Rule.R6_04, "bar.approver-only");
        }
        List<Bar> all = new ArrayList<>(bars.list());
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The kind with that name. */
    public static Optional<ActKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    static ActKind of(Act act) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(act))
                .findFirst()
                .orElseThrow();
    }
}

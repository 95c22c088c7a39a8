package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.SampleRecords;

/** For every kind of act a case that waits for it, in which the reviewer did all before it. */
final class FittingCases {
    private static final Act FLAG = new FlagDanger(Set.of(DangerKind.STALKING), "相談記録");
    private static final Act CHARGE =
            new ChargeExpense(ExpenseKind.POSTAGE, 392, LocalDate.of(2016, 8, 20), "");

    private FittingCases() {}

    /** The case. A new kind of act doesn't compile without one. */
    static CaseFile of(ActKind kind) {
        return switch (kind) {
            case SUPPLEMENT_APPLICATION, REQUEST_CORRECTION -> Samples.at(Stage.INCOMPLETE);
            case RECORD_AGREEMENT -> withoutAgreement();
            case RECORD_FINDING,
                    OVERRULE,
                    PREPARE_REFUSAL,
                    FLAG_DANGER,
                    WITHDRAW_APPLICATION,
                    DECLINE_CONTACT,
                    ADD_NOTE ->
                    Samples.at(Stage.UNDER_REVIEW);
            case FIND_ELIGIBLE -> Samples.at(Stage.CONTACT_RELEASE_PENDING).withEligible(null);
            case RELEASE_CONTACT_DISCLOSURE -> Samples.at(Stage.CONTACT_RELEASE_PENDING);
            case ACCEPT_LITIGATION_REQUEST, REPORT_MISUSE -> Samples.at(Stage.CONTACT_DISCLOSED);
            case GUIDE_COUNTERPARTY,
                    RECEIVE_PAPER,
                    REQUEST_DOCUMENT,
                    CHARGE_EXPENSE,
                    RECORD_BOUNCE ->
                    Samples.at(Stage.PAPERS);
            case CHECK_PAPER, RECORD_MARK, MOVE_ORIGINAL ->
                    after(Stage.PAPERS, List.of(Samples.paper(PaperKind.PLEDGE)));
            case RECORD_DOCUMENT -> after(Stage.PAPERS, List.of(new RequestDocument("見積書")));
            case PREPARE_LITIGATION_DISCLOSURE -> after(Stage.PAPERS, Samples.allPapers());
            case RELEASE_LITIGATION_DISCLOSURE -> Samples.at(Stage.DISCLOSURE_RELEASE_PENDING);
            case RECORD_RIGHTS_FINDING -> Samples.at(Stage.RIGHTS_REVIEW);
            case PREPARE_RIGHTS_DISCLOSURE -> rights(2);
            case RELEASE_RIGHTS_DISCLOSURE -> rights(3);
            case RELEASE_REFUSAL, SEND_BACK -> Samples.at(Stage.REFUSAL_RELEASE_PENDING);
            case REVIEW_DANGER -> after(Stage.CONTACT_RELEASE_PENDING, List.of(FLAG));
            case LIFT_DANGER -> after(Stage.UNDER_REVIEW, List.of(FLAG));
            case ISSUE_STATEMENT -> after(Stage.PAPERS, List.of(CHARGE));
            case RECORD_PAYMENT -> after(Stage.PAPERS, List.of(CHARGE, new IssueStatement()));
            case DECIDE_MISUSE ->
                    after(
                            Stage.CONTACT_DISCLOSED,
                            List.of(new ReportMisuse(Side.APPLICANT, "公開された")));
            case CLOSE_CASE -> Samples.at(Stage.DISCLOSED);
            case RECORD_DESTRUCTION -> Samples.at(Stage.CLOSED);
        };
    }

    /** Who acts on it, in what role; long after, where it is the end of the papers. */
    static Circumstances by(ActKind kind, Person person, Role role) {
        boolean rights = of(kind).claim() != null;
        return new Circumstances(
                rights ? Samples.RIGHTS_RECORDS : Samples.RECORDS,
                SampleRecords.PROFILE,
                kind == ActKind.RECORD_DESTRUCTION
                        ? SampleRecords.tokyo("2020-01-06T10:00:00")
                        : Samples.NOW,
                person,
                new Surroundings(
                        role,
                        List.of(),
                        Set.of(),
                        rights ? Samples.HOLDER : null,
                        CaseMails.NONE,
                        Map.of(PaperKind.PLEDGE, List.of("page-1"))));
    }

    /** What bars it; of which side a misuse is decided only the entered act says. */
    static List<Bar> bars(ActKind kind, Person person, Role role) {
        Circumstances circumstances = by(kind, person, role);
        return kind == ActKind.DECIDE_MISUSE
                ? new DecideMisuse(Side.APPLICANT, true, "確認した").allBars(of(kind), circumstances)
                : kind.bars(of(kind), circumstances);
    }

    private static CaseFile after(Stage stage, List<Act> acts) {
        CaseFile file = Samples.at(stage);
        for (Act act : acts) {
            file = Samples.perform(file, act, Samples.REVIEWER);
        }
        return file;
    }

    private static CaseFile rights(int acts) {
        CaseFile file = Samples.claimed();
        for (Samples.Done done : Samples.rightsPath().subList(0, acts)) {
            file = done.act().outcome(file, Samples.rightsBy(done.person())).file();
        }
        return file;
    }

    private static CaseFile withoutAgreement() {
        ReceiveApplication with =
                Samples.application(
                        Samples.address(SampleRecords.SAKURA), Samples.RECEIVED, Map.of());
        return Samples.received(
                new ReceiveApplication(
                        with.sender(),
                        with.receivedAt(),
                        with.messageId(),
                        with.mailSha256(),
                        with.items(),
                        false));
    }
}

package kaijidesk.ui.detail;

import static kaijidesk.cases.ActKind.ACCEPT_LITIGATION_REQUEST;
import static kaijidesk.cases.ActKind.ADD_NOTE;
import static kaijidesk.cases.ActKind.CHARGE_EXPENSE;
import static kaijidesk.cases.ActKind.CHECK_PAPER;
import static kaijidesk.cases.ActKind.CLOSE_CASE;
import static kaijidesk.cases.ActKind.FIND_ELIGIBLE;
import static kaijidesk.cases.ActKind.GUIDE_COUNTERPARTY;
import static kaijidesk.cases.ActKind.ISSUE_STATEMENT;
import static kaijidesk.cases.ActKind.PREPARE_LITIGATION_DISCLOSURE;
import static kaijidesk.cases.ActKind.PREPARE_REFUSAL;
import static kaijidesk.cases.ActKind.PREPARE_RIGHTS_DISCLOSURE;
import static kaijidesk.cases.ActKind.RECEIVE_PAPER;
import static kaijidesk.cases.ActKind.RECORD_DESTRUCTION;
import static kaijidesk.cases.ActKind.RECORD_DOCUMENT;
import static kaijidesk.cases.ActKind.RECORD_FINDING;
import static kaijidesk.cases.ActKind.RECORD_PAYMENT;
import static kaijidesk.cases.ActKind.RECORD_RIGHTS_FINDING;
import static kaijidesk.cases.ActKind.RELEASE_CONTACT_DISCLOSURE;
import static kaijidesk.cases.ActKind.RELEASE_LITIGATION_DISCLOSURE;
import static kaijidesk.cases.ActKind.RELEASE_REFUSAL;
import static kaijidesk.cases.ActKind.RELEASE_RIGHTS_DISCLOSURE;
import static kaijidesk.cases.ActKind.REQUEST_CORRECTION;
import static kaijidesk.cases.ActKind.REQUEST_DOCUMENT;
import static kaijidesk.cases.ActKind.REVIEW_DANGER;
import static kaijidesk.cases.ActKind.SEND_BACK;
import static kaijidesk.cases.ActKind.SUPPLEMENT_APPLICATION;
import static kaijidesk.cases.ActKind.WITHDRAW_APPLICATION;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Headline.Word;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Stage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Status;

/**
 * In which order acts are offered. A matter of looks only: what is allowed is said by {@code
 * NextActs}.
 */
final class ActOrder {
    /** Worth a button only when they may be done: where they may not, the menu explains them. */
    private static final Set<ActKind> WHEN_ALLOWED =
            Set.of(
                    REQUEST_CORRECTION,
                    REQUEST_DOCUMENT,
                    RECORD_DOCUMENT,
                    GUIDE_COUNTERPARTY,
                    CHARGE_EXPENSE,
                    ISSUE_STATEMENT,
                    RECORD_PAYMENT);

    private ActOrder() {}

    /** The acts of the case's stage, likely ones first. */
    static List<NextAct> here(CaseView view) {
        Map<ActKind, NextAct> acts = new EnumMap<>(ActKind.class);
        view.nextActs().forEach(act -> acts.put(act.kind(), act));
        return kinds(view).stream()
                .map(acts::get)
                .flatMap(act -> Optional.ofNullable(act).stream())
                .filter(act -> act.allowed() || !WHEN_ALLOWED.contains(act.kind()))
                .toList();
    }

    /** All other acts, those first that may be done. */
    static List<NextAct> elsewhere(CaseView view) {
        List<NextAct> here = here(view);
        return view.nextActs().stream()
                .filter(act -> !here.contains(act))
                .sorted(Comparator.comparing((NextAct act) -> !act.allowed()))
                .toList();
    }

    /** The one act that comes next, if the desk and not the applicant is to move. */
    static Optional<ActKind> natural(CaseView view) {
        return here(view).stream()
                .filter(NextAct::allowed)
                .map(NextAct::kind)
                .filter(kind -> kind != ADD_NOTE && suits(kind, view))
                .findFirst();
    }

    private static List<ActKind> kinds(CaseView view) {
        return switch (view.stage()) {
            case INCOMPLETE ->
                    List.of(
                            REQUEST_CORRECTION,
                            SUPPLEMENT_APPLICATION,
                            FIND_ELIGIBLE,
                            RECORD_FINDING,
                            PREPARE_REFUSAL,
                            ADD_NOTE);
            case UNDER_REVIEW ->
                    List.of(
                            FIND_ELIGIBLE,
                            RECORD_FINDING,
                            PREPARE_REFUSAL,
                            SUPPLEMENT_APPLICATION,
                            ADD_NOTE);
            case RIGHTS_REVIEW ->
                    List.of(
                            PREPARE_RIGHTS_DISCLOSURE,
                            RECORD_RIGHTS_FINDING,
                            PREPARE_REFUSAL,
                            ADD_NOTE);
            case CONTACT_RELEASE_PENDING -> pending(RELEASE_CONTACT_DISCLOSURE, view);
            case CONTACT_DISCLOSED ->
                    List.of(ACCEPT_LITIGATION_REQUEST, CLOSE_CASE, PREPARE_REFUSAL, ADD_NOTE);
            case PAPERS ->
                    List.of(
                            PREPARE_LITIGATION_DISCLOSURE,
                            CHECK_PAPER,
                            REQUEST_CORRECTION,
                            RECORD_DOCUMENT,
                            RECEIVE_PAPER,
                            REQUEST_DOCUMENT,
                            GUIDE_COUNTERPARTY,
                            CHARGE_EXPENSE,
                            PREPARE_REFUSAL,
                            ADD_NOTE);
            case DISCLOSURE_RELEASE_PENDING -> pending(release(view), view);
            case REFUSAL_RELEASE_PENDING -> List.of(RELEASE_REFUSAL, SEND_BACK, ADD_NOTE);
            case DISCLOSED ->
                    List.of(RECORD_PAYMENT, ISSUE_STATEMENT, CHARGE_EXPENSE, CLOSE_CASE, ADD_NOTE);
            case REFUSED, NOT_ACCEPTED, SERVICE_ENDED -> List.of(CLOSE_CASE, ADD_NOTE);
            case CLOSED -> List.of(RECORD_DESTRUCTION, ADD_NOTE);
        };
    }

    /** Where a disclosure could be dangerous, a second look comes before the release. */
    private static List<ActKind> pending(ActKind release, CaseView view) {
        return view.file().danger() == null
                ? List.of(release, SEND_BACK, PREPARE_REFUSAL, ADD_NOTE)
                : List.of(REVIEW_DANGER, release, SEND_BACK, PREPARE_REFUSAL, ADD_NOTE);
    }

    private static ActKind release(CaseView view) {
        return view.file().claim() == null
                ? RELEASE_LITIGATION_DISCLOSURE
                : RELEASE_RIGHTS_DISCLOSURE;
    }

    private static boolean suits(ActKind kind, CaseView view) {
        CaseFile file = view.file();
        return switch (kind) {
            case RECORD_FINDING -> view.headline().word() == Word.REVIEW;
            case PREPARE_REFUSAL -> view.headline().word() == Word.BARRED;
            case CHECK_PAPER -> openCheck(view);
            case REQUEST_CORRECTION -> view.stage() == Stage.INCOMPLETE || defectivePaper(view);
            case RECORD_DOCUMENT ->
                    file.documents().stream().anyMatch(document -> !document.accepted());
            case RECEIVE_PAPER ->
                    !file.papers().keySet().containsAll(file.requiredPapers(view.profile()));
            case SUPPLEMENT_APPLICATION -> view.stage() == Stage.INCOMPLETE;
            case REVIEW_DANGER -> file.danger() != null && file.danger().review() == null;
            case RECORD_PAYMENT -> file.expenses().unpaid() > 0;
            case CLOSE_CASE -> view.stage() != Stage.CONTACT_DISCLOSED;
            case SEND_BACK,
                    WITHDRAW_APPLICATION,
                    REQUEST_DOCUMENT,
                    GUIDE_COUNTERPARTY,
                    CHARGE_EXPENSE,
                    ISSUE_STATEMENT ->
                    false;
            default -> true;
        };
    }

    private static boolean defectivePaper(CaseView view) {
        return view.papers().values().stream()
                .flatMap(List::stream)
                .anyMatch(point -> point.verdict().status() == Status.BARRED);
    }

    private static boolean openCheck(CaseView view) {
        return view.papers().entrySet().stream()
                .filter(entry -> view.file().papers().containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(PaperVerdict::verdict)
                .anyMatch(verdict -> verdict.status() == Status.UNKNOWN);
    }
}

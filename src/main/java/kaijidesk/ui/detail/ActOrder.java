package kaijidesk.ui.detail;

import static kaijidesk.cases.ActKind.ACCEPT_LITIGATION_REQUEST;
import static kaijidesk.cases.ActKind.ADD_NOTE;
import static kaijidesk.cases.ActKind.CHECK_PAPER;
import static kaijidesk.cases.ActKind.CLOSE_CASE;
import static kaijidesk.cases.ActKind.FIND_ELIGIBLE;
import static kaijidesk.cases.ActKind.PREPARE_LITIGATION_DISCLOSURE;
import static kaijidesk.cases.ActKind.PREPARE_REFUSAL;
import static kaijidesk.cases.ActKind.RECEIVE_PAPER;
import static kaijidesk.cases.ActKind.RECORD_FINDING;
import static kaijidesk.cases.ActKind.RELEASE_CONTACT_DISCLOSURE;
import static kaijidesk.cases.ActKind.RELEASE_LITIGATION_DISCLOSURE;
import static kaijidesk.cases.ActKind.RELEASE_REFUSAL;
import static kaijidesk.cases.ActKind.SEND_BACK;
import static kaijidesk.cases.ActKind.SUPPLEMENT_APPLICATION;
import static kaijidesk.cases.ActKind.WITHDRAW_APPLICATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Headline.Word;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Stage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Status;

/**
 * In which order acts are offered. A matter of looks only: what is allowed is said by {@code
 * NextActs}.
 */
final class ActOrder {
    private static final List<ActKind> REVIEW =
            List.of(FIND_ELIGIBLE, RECORD_FINDING, SUPPLEMENT_APPLICATION, PREPARE_REFUSAL);

    private ActOrder() {}

    /** The acts of the case's stage, likely ones first. */
    static List<NextAct> here(CaseView view) {
        Map<ActKind, NextAct> acts = new java.util.EnumMap<>(ActKind.class);
        view.nextActs().forEach(act -> acts.put(act.kind(), act));
        return kinds(view).stream()
                .map(acts::get)
                .flatMap(act -> Optional.ofNullable(act).stream())
                .toList();
    }

    /** The acts of other stages. */
    static List<NextAct> elsewhere(CaseView view) {
        List<ActKind> here = kinds(view);
        return view.nextActs().stream().filter(act -> !here.contains(act.kind())).toList();
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
                            ActKind.PREPARE_RIGHTS_DISCLOSURE,
                            ActKind.RECORD_RIGHTS_FINDING,
                            PREPARE_REFUSAL,
                            ADD_NOTE);
            case CONTACT_RELEASE_PENDING ->
                    List.of(RELEASE_CONTACT_DISCLOSURE, SEND_BACK, PREPARE_REFUSAL, ADD_NOTE);
            case CONTACT_DISCLOSED ->
                    List.of(ACCEPT_LITIGATION_REQUEST, CLOSE_CASE, PREPARE_REFUSAL, ADD_NOTE);
            case PAPERS ->
                    List.of(
                            PREPARE_LITIGATION_DISCLOSURE,
                            CHECK_PAPER,
                            RECEIVE_PAPER,
                            PREPARE_REFUSAL,
                            ADD_NOTE);
            case DISCLOSURE_RELEASE_PENDING ->
                    List.of(release(view), SEND_BACK, PREPARE_REFUSAL, ADD_NOTE);
            case REFUSAL_RELEASE_PENDING -> List.of(RELEASE_REFUSAL, SEND_BACK, ADD_NOTE);
            case DISCLOSED, REFUSED, NOT_ACCEPTED, SERVICE_ENDED -> List.of(CLOSE_CASE, ADD_NOTE);
            case CLOSED -> List.of(ADD_NOTE);
        };
    }

    private static ActKind release(CaseView view) {
        return view.file().claim() == null
                ? RELEASE_LITIGATION_DISCLOSURE
                : ActKind.RELEASE_RIGHTS_DISCLOSURE;
    }

    private static boolean suits(ActKind kind, CaseView view) {
        return switch (kind) {
            case RECORD_FINDING -> view.headline().word() == Word.REVIEW;
            case PREPARE_REFUSAL -> view.headline().word() == Word.BARRED;
            case CHECK_PAPER -> openCheck(view);
            case RECEIVE_PAPER -> view.file().papers().size() < PaperKind.values().length;
            case SUPPLEMENT_APPLICATION -> view.stage() == Stage.INCOMPLETE;
            case CLOSE_CASE -> view.stage() != Stage.CONTACT_DISCLOSED;
            case SEND_BACK, WITHDRAW_APPLICATION -> false;
            default -> true;
        };
    }

    private static boolean openCheck(CaseView view) {
        return view.papers().entrySet().stream()
                .filter(entry -> view.file().papers().containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(PaperVerdict::verdict)
                .anyMatch(verdict -> verdict.status() == Status.UNKNOWN);
    }
}

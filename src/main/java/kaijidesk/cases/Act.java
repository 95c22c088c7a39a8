package kaijidesk.cases;

import java.util.List;

/**
 * Something a person does to a case: a small record of what was entered. It knows what bars it and
 * what it changes, and does neither by itself: {@code Desk.perform} is the only door.
 */
public sealed interface Act
        permits AcceptLitigationRequest,
                AddNote,
                CheckPaper,
                CloseCase,
                FindEligible,
                PrepareLitigationDisclosure,
                PrepareRefusal,
                ReceivePaper,
                RecordFinding,
                ReleaseContactDisclosure,
                ReleaseLitigationDisclosure,
                ReleaseRefusal,
                SendBack,
                SupplementApplication,
                WithdrawApplication {

    /** All that bars this act with these entries; empty when it is allowed. */
    List<Bar> bars(CaseFile file, Circumstances circumstances);

    /** What the act changes. Asked only when nothing bars it. */
    Outcome outcome(CaseFile file, Circumstances circumstances);

    /** Which kind of act this is. */
    default ActKind kind() {
        return ActKind.of(this);
    }
}

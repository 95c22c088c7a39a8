package kaijidesk.cases;

import java.util.List;

/**
 * Something a person does to a case: a small record of what was entered. It knows what bars it and
 * what it changes, and does neither by itself: {@code Desk.perform} is the only door.
 */
public sealed interface Act
        permits AcceptLitigationRequest,
                AddNote,
                ChargeExpense,
                CheckPaper,
                CloseCase,
                DecideMisuse,
                DeclineContact,
                FindEligible,
                FlagDanger,
                GuideCounterparty,
                IssueStatement,
                LiftDanger,
                MoveOriginal,
                Overrule,
                PrepareLitigationDisclosure,
                PrepareRefusal,
                PrepareRightsDisclosure,
                ReceivePaper,
                RecordAgreement,
                RecordBounce,
                RecordDestruction,
                RecordDocument,
                RecordFinding,
                RecordMark,
                RecordPayment,
                RecordRightsFinding,
                ReleaseContactDisclosure,
                ReleaseLitigationDisclosure,
                ReleaseRefusal,
                ReleaseRightsDisclosure,
                ReportMisuse,
                RequestCorrection,
                RequestDocument,
                ReviewDanger,
                SendBack,
                SupplementApplication,
                WithdrawApplication {

    /** What the rules have against this act with these entries. */
    List<Bar> bars(CaseFile file, Circumstances circumstances);

    /** All that bars this act with these entries and this person; empty when it is allowed. */
    default List<Bar> allBars(CaseFile file, Circumstances circumstances) {
        return kind().with(circumstances, bars(file, circumstances));
    }

    /** What the act changes. Asked only when nothing bars it. */
    Outcome outcome(CaseFile file, Circumstances circumstances);

    /** Which kind of act this is. */
    default ActKind kind() {
        return ActKind.of(this);
    }
}

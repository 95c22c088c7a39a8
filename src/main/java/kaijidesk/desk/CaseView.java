package kaijidesk.desk;

import java.util.List;
import java.util.Map;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Headline;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Surroundings;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Profile;

/**
 * A case as the desk shows it to one person.
 *
 * @param file the case
 * @param version counts its changes; an act names the version it was decided on
 * @param records what the operator's records say
 * @param profile the rules it was received under
 * @param surroundings what the office knows beside the case
 * @param stage where it stands
 * @param assessment all verdicts
 * @param headline the verdict in one word
 * @param nextActs every kind of act, allowed or barred, for this person
 * @param papers the checklist of each paper, empty before stage 2 is accepted
 * @param letters letters issued, oldest first
 * @param returned letters that came back, about which nobody has said yet what was done
 * @param seen what both sides have received, and would receive
 * @param history what happened, oldest first
 */
public record CaseView(
        CaseFile file,
        long version,
        CaseRecords records,
        Profile profile,
        Surroundings surroundings,
        Stage stage,
        Assessment assessment,
        Headline headline,
        List<NextAct> nextActs,
        Map<PaperKind, List<PaperVerdict>> papers,
        List<LetterRow> letters,
        List<Posting> returned,
        Seen seen,
        List<HistoryRow> history) {
    public CaseView {
        nextActs = List.copyOf(nextActs);
        papers = Map.copyOf(papers);
        letters = List.copyOf(letters);
        returned = List.copyOf(returned);
        history = List.copyOf(history);
    }
}

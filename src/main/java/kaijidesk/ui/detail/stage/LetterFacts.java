package kaijidesk.ui.detail.stage;

import java.util.Set;
import kaijidesk.cases.LetterKind;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;

/** Number and date of the letters that ended a stage. */
final class LetterFacts {
    private LetterFacts() {}

    /** Adds the issued letters of those kinds. */
    static void add(Facts facts, Set<LetterKind> kinds, CaseView view, Ui ui) {
        view.letters().stream()
                .filter(letter -> kinds.contains(letter.kind()))
                .forEach(letter ->
                        facts.add(
                                ui.texts().of(letter.kind()),
                                ui.text("ui.stage.letter", letter.number(), letter.issuedOn())));
    }
}

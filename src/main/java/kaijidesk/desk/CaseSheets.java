package kaijidesk.desk;

import java.time.Instant;
import java.util.List;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Person;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.letters.LetterPress;
import kaijidesk.regime.Step;
import kaijidesk.text.Texts;

/** Prints what the office keeps about a case in its own files. */
record CaseSheets(LetterPress press) {
    /**
     * @throws NoSuchSheet when there is nothing to be told on it
     */
    byte[] print(
            CaseSheet kind,
            CaseView view,
            List<ProvisionRow> provisions,
            Person person,
            Instant now,
            Texts texts)
            throws NoSuchSheet {
        return switch (kind) {
            case REVIEW ->
                    press.sheet(new ReviewSheets(texts).of(view, person, now), texts.locale());
            case PROVISIONS -> {
                if (provisions.isEmpty()) {
                    throw new NoSuchSheet(Step.of("sheet.no-provision"));
                }
                yield press.record(
                        new ProvisionSheets(texts).of(view, provisions, person, now),
                        texts.locale());
            }
            case DESTRUCTION -> {
                Destruction destroyed = view.file().destroyed();
                if (destroyed == null) {
                    throw new NoSuchSheet(Step.of("sheet.not-destroyed"));
                }
                yield press.record(
                        new DestructionSheets(texts).of(view, destroyed, view.profile().operator()),
                        texts.locale());
            }
        };
    }
}

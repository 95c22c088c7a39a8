package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Tokyo;

/**
 * A further document arrived and was looked at (R2.07). Like every paper it is never returned
 * (R2.08).
 *
 * @param number its number within the case
 * @param arrivedOn day of arrival
 * @param accepted whether it is as it must be
 * @param note what was seen; mandatory when it isn't
 */
public record RecordDocument(int number, LocalDate arrivedOn, boolean accepted, String note)
        implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(!file.documents().isEmpty(), Rule.R2_07, "bar.no-document-requested")
                .unless(file.prepared() == null, Rule.R2_07, "bar.already-prepared")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(named(file).isPresent(), Rule.R2_07, "bar.no-such-document", number)
                .unlessFuture(arrivedOn, circumstances, Rule.R2_07)
                .unless(
                        named(file).stream()
                                .noneMatch(document ->
                                        arrivedOn.isBefore(Tokyo.dayOf(document.requested().at()))),
                        Rule.R2_07,
                        "bar.arrived-before-request")
                .unless(accepted || !note.isBlank(), Rule.R2_07, "bar.note-needed")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        ExtraDocument asked = named(file).orElseThrow();
        return Outcome.of(
                file.withDocument(
                                new ExtraDocument(
                                        number,
                                        asked.name(),
                                        asked.requested(),
                                        arrivedOn,
                                        new Finding(accepted, note)))
                        .answered());
    }

    private Optional<ExtraDocument> named(CaseFile file) {
        return file.documents().stream()
                .filter(document -> document.number() == number)
                .findFirst();
    }
}

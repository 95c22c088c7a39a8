package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Tokyo;

/**
 * The applicant supplied the agreement to the terms that the form lacked (R5.04).
 *
 * @param agreedOn day of the agreement
 * @param note what shows it
 */
public record RecordAgreement(LocalDate agreedOn, String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(!file.application().agreed(), Rule.R5_04, "bar.already-agreed")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        boolean afterReceipt = !agreedOn.isBefore(Tokyo.dayOf(file.application().receivedAt()));
        return Bars.of(standing(file, circumstances))
                .unless(afterReceipt, Rule.R5_04, "bar.agreed-before-application")
                .unlessFuture(agreedOn, circumstances, Rule.R5_04)
                .unlessNoted(note, Rule.R5_04)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.supplied(file.application().withAgreement(), circumstances));
    }
}

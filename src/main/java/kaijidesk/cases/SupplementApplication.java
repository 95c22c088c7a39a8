package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;

/**
 * The applicant supplied a required item (R5.03). The day of receipt stays what it was (R1.03).
 *
 * @param item which item
 * @param value what the applicant wrote, as written
 */
public record SupplementApplication(ApplicationItem item, String value) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.eligible() == null, Rule.R5_03, "bar.already-eligible")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(!value.isBlank(), Rule.R5_03, "bar.value-needed")
                .unless(open(file, circumstances.records()), Rule.R5_03, "bar.item-decided", item)
                .list();
    }

    /**
     * Which trade and who applies was settled by the application; only what is missing or unknown
     * may be supplied.
     */
    private boolean open(CaseFile file, CaseRecords records) {
        boolean missing = file.application().item(item).isBlank();
        return switch (item) {
            case TRADE_NUMBER -> missing || records.trade() == null;
            case NICKNAME -> missing || records.applicant() == null;
            default -> true;
        };
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.supplied(file.application().with(item, value), circumstances));
    }
}

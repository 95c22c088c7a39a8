package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * A call or visit that was declined (R5.02), as the history tells it.
 *
 * @param contact what was recorded
 * @param by who recorded it
 */
public record Declined(DeclineContact contact, Person by) {
    /** Every one of a case, in the order of recording. */
    public static List<Declined> of(List<HistoryRow> history) {
        List<Declined> declined = new ArrayList<>();
        for (HistoryRow row : history) {
            if (row.act().equals(ActKind.DECLINE_CONTACT.id())) {
                declined.add(new Declined(read(row), row.person()));
            }
        }
        return declined;
    }

    private static DeclineContact read(HistoryRow row) {
        try {
            return (DeclineContact) ActFields.read(ActKind.DECLINE_CONTACT, row.fields());
        } catch (FieldProblem e) {
            throw new IllegalStateException("an entry of the history can't be read", e);
        }
    }
}

package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.Bar;
import kaijidesk.mailroom.Posting;

/**
 * A letter after it was handed over, and what became of its postage (R2.17).
 *
 * @param posting the letter
 * @param charged yen that were added to the case's expenses; nothing where the applicant doesn't
 *     bear it, or it was charged before
 * @param bars what barred adding them; empty when nothing did
 */
public record HandedOver(Posting posting, int charged, List<Bar> bars) {
    public HandedOver {
        bars = List.copyOf(bars);
    }
}

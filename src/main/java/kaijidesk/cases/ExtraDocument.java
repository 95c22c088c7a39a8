package kaijidesk.cases;

import java.time.LocalDate;
import kaijidesk.regime.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A further document that the operator asks for (R2.07).
 *
 * @param number its number within the case, from 1
 * @param name what it is, in the words that the applicant is told
 * @param requested who asked for it
 * @param arrivedOn day of arrival, null before
 * @param result what a person found of it, null before
 */
public record ExtraDocument(
        int number,
        String name,
        Decision requested,
        @Nullable LocalDate arrivedOn,
        @Nullable Finding result) {
    /** Whether it arrived and is as it must be. */
    public boolean accepted() {
        return result != null && result.holds();
    }
}

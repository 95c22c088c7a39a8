package kaijidesk.cases;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of the sheets that it sent out.
 *
 * @param cases the cases that codes name, as far as there are such
 * @param letters letters by their numbers, with their cases
 * @param filed which pages of which sheets are filed already, as {@link #page} writes them
 */
public record SheetsKnown(
        Map<CaseNumber, Known> cases, Map<String, CaseNumber> letters, Set<String> filed) {
    public SheetsKnown {
        cases = Map.copyOf(cases);
        letters = Map.copyOf(letters);
        filed = Set.copyOf(filed);
    }

    /**
     * What is known of one case.
     *
     * @param closed whether nothing more is taken in for it
     * @param form the number of the pledge form that was issued; null where none was (R2.12)
     * @param formPages how many pages that form has
     */
    public record Known(boolean closed, @Nullable String form, int formPages) {}

    /** A page of a sheet. */
    public static String page(String sheet, int page) {
        return sheet + "/" + page;
    }
}

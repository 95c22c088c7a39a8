package kaijidesk.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Person;

/**
 * What is due and what waits for a person on one day.
 *
 * @param cases by matter, in its order; the earliest deadline first, then the oldest case
 */
record Agenda(Map<Matter, List<CaseRow>> cases) {
    private static final Comparator<CaseRow> ORDER =
            Comparator.comparing(CaseRow::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(CaseRow::receivedAt)
                    .thenComparing(CaseRow::number);

    static Agenda of(List<CaseRow> all, LocalDate today, Person person) {
        Map<Matter, List<CaseRow>> cases = new EnumMap<>(Matter.class);
        all.stream()
                .sorted(ORDER)
                .forEach(row ->
                        Matter.of(row, today, person)
                                .ifPresent(matter ->
                                        cases.computeIfAbsent(matter, any -> new ArrayList<>())
                                                .add(row)));
        return new Agenda(cases);
    }

    /** How many cases there are. */
    int size() {
        return cases.values().stream().mapToInt(List::size).sum();
    }
}

package kaijidesk.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
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
        return of(all, today, person, Set.of());
    }

    /**
     * @param held cases with a mail that is held
     */
    static Agenda of(List<CaseRow> all, LocalDate today, Person person, Set<CaseNumber> held) {
        Map<Matter, List<CaseRow>> cases = new EnumMap<>(Matter.class);
        all.stream()
                .sorted(ORDER)
                .forEach(row ->
                        matter(row, today, person, held)
                                .ifPresent(matter ->
                                        cases.computeIfAbsent(matter, any -> new ArrayList<>())
                                                .add(row)));
        return new Agenda(cases);
    }

    private static Optional<Matter> matter(
            CaseRow row, LocalDate today, Person person, Set<CaseNumber> held) {
        return held.contains(row.number())
                ? Optional.of(Matter.MAIL_HELD)
                : Matter.of(row, today, person);
    }

    /** How many cases there are. */
    int size() {
        return cases.values().stream().mapToInt(List::size).sum();
    }
}

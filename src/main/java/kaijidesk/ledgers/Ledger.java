package kaijidesk.ledgers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kaijidesk.text.Texts;

/**
 * A ledger over some days: the same entries for the screen, the printer and files. It tells numbers
 * of cases and members, and no name or address; only the mail register names who gets a letter, as
 * the envelope does.
 *
 * @param kind which ledger
 * @param rows entries by day; a cell for each column: a day, a whole number of yen, a choice,
 *     several choices, or text; an empty text where there is nothing
 */
public record Ledger(LedgerKind kind, List<List<Object>> rows) {
    public Ledger {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The columns' headings. */
    public List<String> heads(Texts texts) {
        return kind.columns().stream().map(texts::of).toList();
    }

    /** The entries as words; amounts with separators. */
    public List<List<String>> words(Texts texts) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> word(cell, texts)).toList())
                .toList();
    }

    /** The sum of a column of amounts, in yen. */
    public long sum(LedgerColumn column) {
        int index = kind.columns().indexOf(column);
        return rows.stream()
                .map(row -> row.get(index))
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .sum();
    }

    /** A cell as words; amounts with separators. */
    public static String word(Object cell, Texts texts) {
        return switch (cell) {
            case LocalDate day -> texts.day(day);
            case Long yen -> "%,d".formatted(yen);
            case Collection<?> several ->
                    several.stream()
                            .map(each -> word(each, texts))
                            .collect(Collectors.joining(texts.japanese() ? "、" : ", "));
            case Enum<?> choice when texts.has(key(choice)) -> texts.of(choice);
            default -> cell.toString();
        };
    }

    private static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }
}

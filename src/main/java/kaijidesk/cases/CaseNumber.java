package kaijidesk.cases;

import java.util.regex.Pattern;

/**
 * A case's number (案件番号) such as {@code K2016-000001}: the year of receipt in Tokyo and a running
 * number.
 *
 * @param value the number as written
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern FORM = Pattern.compile("K\\d{4}-\\d{6,}");

    /**
     * @throws IllegalArgumentException when the text isn't a case number
     */
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** The number of the {@code serial}-th case of a year. */
    public static CaseNumber of(int year, long serial) {
        return new CaseNumber("K%04d-%06d".formatted(year, serial));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package kaijidesk.records;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import kaijidesk.records.RowProblem.Why;
import org.jspecify.annotations.Nullable;

/** One row's values by column name, byte-equal to the file's. */
final class Row {
    private static final int DAY_LENGTH = "2016-06-12".length();

    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, Integer> columns;
    private final CsvRecord csv;

    Row(Map<String, Integer> columns, CsvRecord csv, int headerFields) throws BadRow {
        this.columns = columns;
        this.csv = csv;
        if (csv.getFieldCount() != headerFields) {
            throw new BadRow(Why.FIELD_COUNT, "");
        }
    }

    /** The value, empty when nothing is known. */
    String text(String column) throws BadRow {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(column);
        }
        String value = csv.getField(index);
        // U+FFFD is what decoding leaves of bytes it can't read; no database takes a NUL.
        if (value.indexOf('\uFFFD') >= 0 || value.indexOf('\0') >= 0) {
            throw new BadRow(Why.DAMAGED_TEXT, column);
        }
        return value;
    }

    String required(String column) throws BadRow {
        String value = text(column);
        if (value.isBlank()) {
            throw new BadRow(Why.EMPTY, column);
        }
        return value;
    }

    /** The day, null when the field is empty. */
    @Nullable LocalDate day(String column) throws BadRow {
        return text(column).isEmpty() ? null : requiredDay(column);
    }

    LocalDate requiredDay(String column) throws BadRow {
        String value = required(column);
        try {
            if (value.length() == DAY_LENGTH) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException notADay) {
            // reported below, with every other way not to be a day
        }
        throw new BadRow(Why.BAD_DATE, column);
    }

    /** A day written as 2016/6/12, without leading zeros, or as 2016-06-12. */
    LocalDate slashedDay(String column) throws BadRow {
        String value = required(column);
        if (value.indexOf('-') >= 0) {
            return requiredDay(column);
        }
        try {
            return LocalDate.parse(value, SLASHED);
        } catch (DateTimeParseException notADay) {
            throw new BadRow(Why.BAD_DATE, column);
        }
    }

    /** A moment; without its offset it would be a guess which one. */
    Instant moment(String column) throws BadRow {
        String value = required(column);
        try {
            if (Character.isDigit(value.charAt(0))) {
                return OffsetDateTime.parse(value).toInstant();
            }
        } catch (DateTimeParseException notAMoment) {
            // reported below
        }
        throw new BadRow(Why.BAD_TIME, column);
    }

    /** What one of the column's words means. */
    <T> T oneOf(String column, Map<String, T> words) throws BadRow {
        T meaning = words.get(required(column));
        if (meaning == null) {
            throw new BadRow(Why.UNKNOWN_WORD, column);
        }
        return meaning;
    }
}

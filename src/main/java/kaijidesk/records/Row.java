package kaijidesk.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kaijidesk.records.RowProblem.Why;
import org.jspecify.annotations.Nullable;

/**
 * One row's values by column name, byte-equal to the file's. None is longer than what the office
 * keeps of its kind.
 */
final class Row {
    private static final int FIRST_YEAR = 1000;
    private static final int LONGEST_WORD = 100;
    private static final int DAY_LENGTH = "2016-06-12".length();

    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, Integer> columns;
    private final Cursor cursor;
    private final RowPlace where;

    Row(Map<String, Integer> columns, Cursor cursor, RowPlace where) {
        this.columns = columns;
        this.cursor = cursor;
        this.where = where;
    }

    /** Where it stands; the first thing to ask, since a row with too few values has no place. */
    RowPlace place() throws BadRow {
        if (cursor.size() != cursor.header().size()) {
            throw new BadRow(Why.FIELD_COUNT, "");
        }
        return where;
    }

    /** The value, empty when nothing is known. */
    String text(String column, int longest) throws BadRow {
        String value = text(column);
        if (value.length() > longest) {
            throw new BadRow(Why.TOO_LONG, column);
        }
        return value;
    }

    private String text(String column) throws BadRow {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(column);
        }
        String value = cursor.at(index);
        if (damaged(value)) {
            throw new BadRow(Why.DAMAGED_TEXT, column);
        }
        return value;
    }

    /**
     * U+FFFD is what decoding leaves of bytes it can't read, no database takes a NUL, and half of a
     * surrogate pair is no character.
     */
    private static boolean damaged(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\uFFFD' || each == '\0') {
                return true;
            }
            if (Character.isSurrogate(each)) {
                if (i + 1 == value.length()
                        || !Character.isSurrogatePair(each, value.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    String required(String column, int longest) throws BadRow {
        String value = text(column, longest);
        if (value.isBlank()) {
            throw new BadRow(Why.EMPTY, column);
        }
        return value;
    }

    /** The day, null when the field is empty. */
    @Nullable LocalDate day(String column) throws BadRow {
        return text(column, LONGEST_WORD).isEmpty() ? null : requiredDay(column);
    }

    LocalDate requiredDay(String column) throws BadRow {
        String value = required(column, LONGEST_WORD);
        try {
            if (value.length() == DAY_LENGTH) {
                LocalDate day = LocalDate.parse(value);
                if (day.getYear() >= FIRST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeParseException notADay) {
            // reported below, with every other way not to be a day
        }
        throw new BadRow(Why.BAD_DATE, column);
    }

    /** A day written as 2016/6/12, without leading zeros, or as 2016-06-12. */
    LocalDate slashedDay(String column) throws BadRow {
        String value = required(column, LONGEST_WORD);
        if (value.indexOf('-') >= 0) {
            return requiredDay(column);
        }
        try {
            return LocalDate.parse(value, SLASHED);
        } catch (DateTimeParseException notADay) {
            throw new BadRow(Why.BAD_DATE, column);
        }
    }

    /** A moment; without its offset it would be a guess which one. Kept to the microsecond. */
    Instant moment(String column) throws BadRow {
        String value = required(column, LONGEST_WORD);
        try {
            if (Character.isDigit(value.charAt(0))) {
                OffsetDateTime moment = OffsetDateTime.parse(value);
                if (moment.getYear() >= FIRST_YEAR) {
                    return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
                }
            }
        } catch (DateTimeParseException notAMoment) {
            // reported below
        }
        throw new BadRow(Why.BAD_TIME, column);
    }

    /** What one of the column's words means. */
    <T> T oneOf(String column, Map<String, T> words) throws BadRow {
        T meaning = words.get(required(column, LONGEST_WORD));
        if (meaning == null) {
            throw new BadRow(Why.UNKNOWN_WORD, column);
        }
        return meaning;
    }
}

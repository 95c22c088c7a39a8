package kaijidesk.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One field of an act and how its values are written: text as it is, {@code true|false}, whole
 * numbers, ISO dates, rule ids, other choices in lower case with hyphens, several choices with
 * commas between.
 *
 * @param name the record component's name
 * @param type String, boolean, int, LocalDate or an enum
 * @param many whether several choices may be made
 * @param optional whether it may be left empty
 */
public record ActField(String name, Class<?> type, boolean many, boolean optional) {

    /** What may be chosen, as written; empty where text or a date is asked for. */
    public List<String> choices() {
        if (type == boolean.class) {
            return List.of("true", "false");
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(ActField::written).toList()
                : List.of();
    }

    @Nullable Object read(@Nullable String text) throws FieldProblem {
        if (text == null || (text.isBlank() && type != String.class)) {
            if (optional) {
                return null;
            }
            throw new FieldProblem(FieldProblem.Why.MISSING, name);
        }
        return many ? readMany(text) : readOne(text.strip(), text);
    }

    private Set<Object> readMany(String text) throws FieldProblem {
        Set<Object> chosen = new LinkedHashSet<>();
        for (String part : text.split(",")) {
            chosen.add(readOne(part.strip(), part));
        }
        return chosen;
    }

    private Object readOne(String stripped, String asWritten) throws FieldProblem {
        if (type == String.class) {
            return asWritten;
        }
        if (type == LocalDate.class) {
            return readDate(stripped);
        }
        if (type == int.class) {
            return readNumber(stripped);
        }
        if (type == boolean.class) {
            if (!choices().contains(stripped)) {
                throw new FieldProblem(FieldProblem.Why.NOT_A_CHOICE, name);
            }
            return Boolean.valueOf(stripped);
        }
        for (Object constant : type.getEnumConstants()) {
            if (written(constant).equals(stripped)) {
                return constant;
            }
        }
        throw new FieldProblem(FieldProblem.Why.NOT_A_CHOICE, name);
    }

    private Integer readNumber(String text) throws FieldProblem {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new FieldProblem(FieldProblem.Why.NOT_A_NUMBER, name);
        }
    }

    private LocalDate readDate(String text) throws FieldProblem {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new FieldProblem(FieldProblem.Why.NOT_A_DATE, name);
        }
    }

    String write(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(ActField::written).sorted().collect(Collectors.joining(","))
                : written(value);
    }

    /** How a choice is written on the command line and in the history. */
    public static String written(Object value) {
        return switch (value) {
            case Rule rule -> rule.id();
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }
}

package kaijidesk.regime;

import java.util.List;

/**
 * One step of an explanation, free of language: the text bundles hold {@code step.<key>} in each
 * language.
 *
 * @param key the text key without its prefix
 * @param arguments dates ({@code LocalDate}, {@code Instant} shown in Tokyo time), numbers, enums
 *     and data of the case
 */
public record Step(String key, List<Object> arguments) {
    public Step {
        arguments = List.copyOf(arguments);
    }

    /** A step with its arguments in the order of the text's places. */
    public static Step of(String key, Object... arguments) {
        return new Step(key, List.of(arguments));
    }
}

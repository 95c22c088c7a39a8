package kaijidesk.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaijidesk.cases.Substitutes;

/** What is to be printed in place of characters that no font has, as it was typed. */
final class ChosenSubstitutes {
    private static final Pattern CODE_POINTS =
            Pattern.compile("U\\+[0-9A-F]{4,6}( U\\+[0-9A-F]{4,6})*");

    private ChosenSubstitutes() {}

    /**
     * Reads {@code CHARACTER=TEXT}, the character itself or as {@code U+2B740}; empty when one
     * can't be read.
     */
    static Optional<Substitutes> read(List<String> entries) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.lastIndexOf('=');
            String text = entry.substring(equals + 1);
            if (equals < 1 || !Substitutes.fits(text)) {
                return Optional.empty();
            }
            Optional<String> character = character(entry.substring(0, equals));
            if (character.isEmpty()) {
                return Optional.empty();
            }
            printed.put(character.get(), text);
        }
        return Optional.of(new Substitutes(printed));
    }

    private static Optional<String> character(String typed) {
        if (!CODE_POINTS.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        StringBuilder character = new StringBuilder();
        for (String each : typed.split(" ")) {
            int codePoint = Integer.parseInt(each.substring(2), 16);
            if (!Character.isValidCodePoint(codePoint)) {
                return Optional.empty();
            }
            character.appendCodePoint(codePoint);
        }
        return Optional.of(character.toString());
    }
}

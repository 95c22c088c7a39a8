package kaijidesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijidesk.regime.CivilPeriod;

/** The keys of explanation steps as they stand in the sources of the rules and cases. */
final class StepKeys {
    private static final Path SOURCES = Path.of("src", "main", "java", "kaijidesk");

    /** A whole key with a dot, anywhere. */
    private static final Pattern DOTTED = Pattern.compile("\"([a-z]+(?:\\.[a-z_-]+)+)\"");

    /** Keys of one word stand as the first argument of a step, perhaps as one of two. */
    private static final Pattern FIRST_ARGUMENT =
            Pattern.compile("Step\\.of\\((?:[\\w.()]+ \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?");

    private StepKeys() {}

    static Set<String> inSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String floor : List.of("regime", "cases", "mailroom", "envelopes")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(floor))) {
                files.map(StepKeys::read).forEach(source -> collect(source, keys));
            }
        }
        Set<String> wording = new TreeSet<>();
        collect(read(SOURCES.resolve("letters/WordingCheck.java")), wording);
        wording.stream().filter(key -> key.startsWith("wording.")).forEach(keys::add);
        Arrays.stream(CivilPeriod.Ending.values())
                .forEach(ending -> keys.add("period." + ending.name().toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static void collect(String source, Set<String> keys) {
        for (Pattern pattern : List.of(DOTTED, FIRST_ARGUMENT)) {
            Matcher matcher = pattern.matcher(source.replaceAll("\\s+", " ").replace("( ", "("));
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        keys.add(matcher.group(group));
                    }
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.access.CannotEnter;
import kaijidesk.cases.Duty;
import kaijidesk.desk.UnreadableProfile;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.records.RowProblem;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.scans.ScanFault;
import kaijidesk.store.BadBackup;
import kaijidesk.store.DiskState;
import kaijidesk.store.OfficeUnavailable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every text of the command line is there in both languages, and none is left over. */
class CommandTextsTest {
    /** Options of several commands: one text for all. */
    private static final Set<String> SHARED =
            Set.of("password-stdin", "data", "user", "lang", "help", "json", "unmasked");

    private static final Pattern USED =
            Pattern.compile("(?:\"cli\\.|unusable\\(\\s*\")([a-z.-]+[a-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("cli.* holds exactly the keys that the program asks for")
    void messages(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> expected.add("cli." + match.group(1)));
            }
        }
        expected.add("cli.records.contradiction");
        expected.addAll(keys("cli.mail.", UnreadableMail.Why.values()));
        expected.addAll(keys("cli.scan.", ScanFault.values()));
        expected.addAll(keys("cli.records.", UnreadableRecords.Why.values()));
        expected.addAll(keys("cli.profile.", UnreadableProfile.Why.values()));
        expected.addAll(keys("cli.row.", RowProblem.Why.values()));
        expected.addAll(keys("cli.office.", OfficeUnavailable.Reason.values()));
        expected.addAll(keys("cli.backup.", BadBackup.Reason.values()));
        expected.addAll(keys("cli.office.disk.", DiskState.values()));
        expected.remove("cli.office.disk.THERE");
        expected.addAll(keys("cli.enter.", CannotEnter.Reason.values()));
        expected.addAll(keys("cli.not-allowed.", Duty.values()));
        expected.add("cli.not-allowed.person");

        assertThat(starting("cli.", language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("every command and option has its line in the help, and nothing else has one")
    void help(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        describe(root(), expected);
        expected.add("kaijidesk.usage.footer");

        Set<String> there = starting("", language);
        there.removeIf(key -> key.startsWith("cli."));
        assertThat(there).isEqualTo(expected);
    }

    @Test
    @DisplayName("the help of every command says what each of its options is for")
    void everyOptionIsExplained() {
        everyOptionIsExplained(root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("apostrophes are doubled exactly where a text has places to fill")
    void apostrophes(String language) throws IOException {
        texts(language)
                .forEach((key, text) -> {
                    boolean filled = text.toString().contains("{0}");
                    String single = text.toString().replace("''", "");
                    assertThat(filled ? single : text.toString())
                            .as(key.toString())
                            .doesNotContain(filled ? "'" : "''");
                });
    }

    private static void describe(CommandLine command, Set<String> keys) {
        String name = command.getCommandSpec().qualifiedName(".");
        keys.add(name + ".usage.description");
        command.getCommandSpec().options().stream()
                .map(option -> option.longestName().substring(2))
                .forEach(
                        option -> keys.add(SHARED.contains(option) ? option : name + "." + option));
        command.getSubcommands().values().forEach(below -> describe(below, keys));
    }

    private static void everyOptionIsExplained(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s+", "");
        command.getCommandSpec()
                .options()
                .forEach(option ->
                        assertThat(help)
                                .containsPattern(
                                        Pattern.quote(option.longestName())
                                                + "(=[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*)?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}J]"));
        command.getSubcommands().values().forEach(CommandTextsTest::everyOptionIsExplained);
    }

    private static CommandLine root() {
        return Commands.of(Path.of("nowhere"));
    }

    private static Set<String> keys(String prefix, Enum<?>[] reasons) {
        return Arrays.stream(reasons).map(why -> prefix + why.name()).collect(Collectors.toSet());
    }

    private static Set<String> starting(String prefix, String language) throws IOException {
        return texts(language).keySet().stream()
                .map(Object::toString)
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                CommandTextsTest.class.getResourceAsStream(
                                        "/kaijidesk/text/cli_" + language + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
